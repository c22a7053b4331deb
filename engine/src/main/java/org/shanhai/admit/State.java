package org.shanhai.admit;

import java.util.Locale;

/// How a proposal stands to something it must meet.
public enum State {
    /// Whatever the figures turn out to be within what is stated, it is met.
    MET,
    /// Whatever they turn out to be, it is missed.
    FAILED,
    /// It depends on what is not stated.
    OPEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
