package org.shanhai.capability;

/// A place or an industry that a year's indices leave out, and why.
public record SetAside(Kind kind, String key, Reason reason) {
    /// Which side of the table it stands on.
    public enum Kind {
        PLACE("place"),
        INDUSTRY("industry");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// Why it is left out.
    public enum Reason {
        /// Nothing of it was observed in the year.
        EMPTY("empty"),
        /// Its total is below the size asked for.
        BELOW_SIZE("below_size"),
        /// It counts in totals only, as asked.
        OUTSIDE("outside");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
