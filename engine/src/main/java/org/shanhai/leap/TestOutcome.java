package org.shanhai.leap;

import org.shanhai.key.Keyed;

/// How a test came out. What is not known is not guessed.
public enum TestOutcome implements Keyed {
    HOLDS,
    FAILS,
    UNKNOWN;

    static TestOutcome of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
