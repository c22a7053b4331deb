package org.shanhai.region;

/// A named set of industries that a figure can be about: all, a broad sector, a group, or one.
public final class IndustrySet {
    private final String key;
    private final String name;
    private final String nameLocal;
    private final Kind kind;
    private final int[] members;

    /// What sort of set it is.
    public enum Kind {
        ALL,
        BROAD,
        GROUP,
        ONE
    }

    IndustrySet(String key, String name, String nameLocal, Kind kind, int[] members) {
        this.key = key;
        this.name = name;
        this.nameLocal = nameLocal;
        this.kind = kind;
        this.members = members.clone();
    }

    /// The word used for it in packs; empty for all industries together.
    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String nameLocal() {
        return nameLocal;
    }

    public Kind kind() {
        return kind;
    }

    /// The numbers of its industries, ascending.
    public int[] members() {
        return members.clone();
    }

    @Override
    public String toString() {
        return kind == Kind.ALL ? "all industries" : key;
    }
}
