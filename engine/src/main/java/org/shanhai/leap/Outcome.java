package org.shanhai.leap;

import java.util.Locale;

/// How a test came out. What is not known is not guessed.
public enum Outcome {
    HOLDS,
    FAILS,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
