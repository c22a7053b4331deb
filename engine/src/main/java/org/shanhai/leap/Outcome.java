package org.shanhai.leap;

/// How a test came out. What is not known is not guessed.
public enum Outcome {
    HOLDS("holds"),
    FAILS("fails"),
    UNKNOWN("unknown");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Outcome of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
