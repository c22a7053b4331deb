package org.shanhai.app.serve;

import org.shanhai.region.Region;

/// What a workbench serves.
///
/// @param pack as it was asked for
/// @param hash of the pack and the program: answers differ only where it does
/// @param program its version
public record Served(Region region, String pack, String hash, String program, Asking asking) {}
