package org.shanhai.leap;

import org.shanhai.key.Keyed;

/// How a test came out. What is not known is not guessed.
public enum Outcome implements Keyed {
    HOLDS,
    FAILS,
    UNKNOWN;

    static Outcome of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
