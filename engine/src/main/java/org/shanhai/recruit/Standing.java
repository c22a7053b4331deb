package org.shanhai.recruit;

/// How an industry of a chain stands in a place.
public enum Standing {
    /// It may be said that the place has it.
    HAVE("have"),
    /// It is there and not strong: weak by figures, one or two firms are seen, or one is named.
    WEAK("weak"),
    /// Not known to be there, and a partner has it: the first to ask.
    AT_PARTNER("at_partner"),
    /// Not known to be there.
    GAP("gap"),
    /// Not known to be there, and not called for.
    NOT_CALLED("not_called");

    private final String key;

    Standing(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// Whether firms are to be called for it.
    public boolean isGap() {
        return this == GAP || this == AT_PARTNER;
    }
}
