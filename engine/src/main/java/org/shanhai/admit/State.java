package org.shanhai.admit;

import org.shanhai.key.Keyed;

/// How a proposal stands to something it must meet.
public enum State implements Keyed {
    /// Whatever the figures turn out to be within what is stated, it is met.
    MET,
    /// Whatever they turn out to be, it is missed.
    FAILED,
    /// It depends on what is not stated.
    OPEN
}
