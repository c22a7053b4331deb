package org.shanhai.pack;

/// Reads packs.
public final class PackReader {
    private PackReader() {}

    /// Reads and checks a whole pack.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    public static Reading read(String pack, Progress progress) {
        throw new UnsupportedOperationException(pack);
    }
}
