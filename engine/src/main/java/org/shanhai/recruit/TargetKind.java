package org.shanhai.recruit;

/// What can be called.
public enum TargetKind {
    /// A place where many make it.
    CLUSTER("cluster"),
    /// A quoted company the pack names.
    COMPANY("company"),
    /// A firm of the register a person brings.
    FIRM("firm");

    private final String key;

    TargetKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
