package org.shanhai.region;

/// Whether a county can win firms of an industry by its own efforts.
public enum Recruit {
    /// Firms choose where they settle, and a county can win them.
    YES("yes"),
    /// Firms need a licence that is decided elsewhere, and few are given.
    LICENSED("licensed"),
    /// The state keeps it to firms of its own.
    MONOPOLY("monopoly"),
    /// It comes with a network that is planned for a whole region.
    NETWORK("network"),
    /// It serves those who are there already, and grows with them.
    LOCAL("local"),
    /// What it brings comes with land and buildings, not with those who work in it.
    RENT("rent");

    private final String key;

    Recruit(String key) {
        this.key = key;
    }

    /// The word used in packs, text and JSON.
    public String key() {
        return key;
    }
}
