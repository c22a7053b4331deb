package org.shanhai.admit;

/// How a proposal stands to something it must meet.
public enum State {
    /// Whatever the figures turn out to be within what is stated, it is met.
    MET("met"),
    /// Whatever they turn out to be, it is missed.
    FAILED("failed"),
    /// It depends on what is not stated.
    OPEN("open");

    private final String key;

    State(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
