package org.shanhai.leap;

/// What an industry would be to a place.
public enum LeapClass {
    /// Known to be there, and no less than elsewhere.
    HAS("has"),
    /// In reach, brings more than the place has, cleaner than the place and its forerunners.
    LEAP("leap"),
    /// In reach and pressed out of the coast, but no better or no cleaner than what the place has.
    STEP("step"),
    /// In reach and clean, but neither better nor pressed out of the coast, or barred by a limit or
    /// an endowment.
    NEITHER("neither"),
    /// Dirtier than the place's average for what it brings.
    TRAP("trap"),
    /// Out of reach, or known to be in no place of the region.
    FAR("far"),
    /// Too little is known to say.
    NOT_RANKABLE("not_rankable");

    private final String key;

    LeapClass(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
