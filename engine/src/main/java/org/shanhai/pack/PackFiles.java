package org.shanhai.pack;

import java.util.Optional;
import org.shanhai.pack.table.Bytes;

/// The files of a pack, wherever they lie.
interface PackFiles extends AutoCloseable {
    /// What the pack is called in messages.
    String title();

    /// The file at a relative path with `/`, if it is there.
    Optional<Bytes> find(String path);

    /// The link through which a relative path leads out of the pack, if it does through one.
    default Optional<Link> findLinkOut(String path) {
        return Optional.empty();
    }

    /// A symbolic link.
    ///
    /// @param name its path inside the pack
    /// @param target where it leads, as it says
    record Link(String name, String target) {}

    @Override
    default void close() {}
}
