package org.shanhai.pack;

import java.time.Clock;
import java.time.Year;

/// The years that data can be of. What is said of a later one is a plan or a slip, no fact.
///
/// @param last next year: figures for the year under way may be printed before it ends
public record Years(int last) {
    /// The first year anything may be of.
    public static final int FIRST = 1900;

    /// The last year anything may be planned for.
    public static final int LAST_PLANNED = 2100;

    /// When this was written: a clock that is further back has stopped.
    private static final int WRITTEN = 2026;

    public static Years at(Clock clock) {
        return new Years(Math.max(WRITTEN, Year.now(clock).getValue()) + 1);
    }

    /// As this machine has it.
    public static Years now() {
        return at(Clock.systemUTC());
    }

    public boolean isAhead(int year) {
        return year > last;
    }
}
