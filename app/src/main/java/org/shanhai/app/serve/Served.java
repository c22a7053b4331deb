package org.shanhai.app.serve;

import org.shanhai.region.Region;

/// What a workbench serves.
///
/// @param pack as it was asked for
/// @param hash of the files of the pack
/// @param program its version
/// @param intake checks data that are sent
public record Served(
        Region region, String pack, String hash, String program, Asking asking, Intake intake) {}
