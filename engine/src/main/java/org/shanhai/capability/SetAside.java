package org.shanhai.capability;

import org.shanhai.key.Keyed;

/// A place or an industry that a year's indices leave out, and why.
public record SetAside(Kind kind, String key, Reason reason) {
    /// Which side of the table it stands on.
    public enum Kind implements Keyed {
        PLACE,
        INDUSTRY
    }

    /// Why it is left out.
    public enum Reason implements Keyed {
        /// Nothing of it was observed in the year.
        EMPTY,
        /// Its total is below the size asked for.
        BELOW_SIZE,
        /// It counts in totals only, as asked.
        OUTSIDE
    }
}
