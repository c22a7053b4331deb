package org.shanhai.app.register;

import java.nio.file.Path;
import org.shanhai.app.packs.PackBase;

/// Where an import of a register writes.
///
/// @param into the folder of the pack
/// @param base of the pack
/// @param firms where the firms go: a file, or of a cluster the address of a folder
/// @param leftOut where rows go that were not counted, likewise
/// @param force whether strangers in those two places may be replaced
public record RegisterTarget(
        Path into,
        PackBase base,
        String firms,
        String leftOut,
        RegisterSource source,
        boolean force) {}
