package org.shanhai.app.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.shanhai.pack.EmbeddedPacks;

/// What the pack of an import stands on, and by which pack its data are read.
///
/// @param written as the pack names its base: that of an embedded pack, or a path relative to it;
///     empty where a pack is there and keeps its own
/// @param otherwise the base of a pack that is made anew
/// @param read the pack the data are held against: the one in the folder, else its base
public record PackBase(Optional<String> written, String otherwise, String read) {
    /// @param folder of the pack
    /// @param said the name of an embedded pack, or a path from where the command is given
    /// @param otherwise the base of a new pack where none is said
    public static PackBase of(Path folder, Optional<String> said, String otherwise) {
        boolean isThere = Files.exists(folder.resolve(PackDescription.FILE));
        return new PackBase(
                said.map(base -> seenFrom(folder, base)),
                otherwise,
                isThere ? folder.toString() : said.orElse(otherwise));
    }

    /// A base as the pack on it names it.
    private static String seenFrom(Path folder, String base) {
        return EmbeddedPacks.names().contains(base)
                ? base
                : folder.toAbsolutePath()
                        .normalize()
                        .relativize(Path.of(base).toAbsolutePath().normalize())
                        .toString()
                        .replace('\\', '/');
    }
}
