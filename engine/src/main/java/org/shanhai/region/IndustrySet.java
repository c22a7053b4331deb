package org.shanhai.region;

/// A named set of industries that a figure can be about: all, a broad sector, a group, or one.
///
/// @param key the word used for it in packs; empty for all industries together
/// @param members the numbers of its industries, ascending
@SuppressWarnings("ArrayRecordComponent") // Each set is made once, and none is another.
public record IndustrySet(String key, String name, String nameLocal, Kind kind, int[] members) {
    public IndustrySet {
        members = members.clone();
    }

    /// What sort of set it is.
    public enum Kind {
        ALL,
        BROAD,
        GROUP,
        ONE
    }

    @Override
    public int[] members() {
        return members.clone();
    }

    @Override
    public String toString() {
        return kind == Kind.ALL ? "all industries" : key;
    }
}
