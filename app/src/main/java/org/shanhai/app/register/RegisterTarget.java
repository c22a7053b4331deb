package org.shanhai.app.register;

import java.nio.file.Path;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.text.Words;

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
        boolean force) {
    /// What the firms are called where nobody says.
    public static final String FIRMS = "firms.parquet";

    public static final String LEFT_OUT = "left-out.csv";

    /// Beside the folder of the pack.
    public static String beside(Path folder, String name) {
        return folder.toAbsolutePath().normalize().resolveSibling(name).toString();
    }

    /// All of it in the folder that the pack is in, by what the register is called.
    public static RegisterTarget around(Path into, PackBase base, String called, Words words) {
        return new RegisterTarget(
                into,
                base,
                beside(into, FIRMS),
                beside(into, LEFT_OUT),
                new RegisterSource("register", RegisterSource.title(called, words), "", "", "", ""),
                false);
    }
}
