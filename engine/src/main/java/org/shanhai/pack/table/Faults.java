package org.shanhai.pack.table;

import java.io.IOException;

/// Faults that several formats share.
public final class Faults {
    private Faults() {}

    public static Fault noHeader() {
        return new Fault(
                "empty",
                0,
                "",
                "",
                "The table is empty: it has no header line.",
                "Write the names of the columns in the first line.");
    }

    public static Fault unreadable(IOException cause) {
        String reason = cause.getMessage();
        return new Fault(
                "unreadable",
                0,
                "",
                "",
                "The file cannot be read (%s)."
                        .formatted(reason == null ? cause.getClass().getSimpleName() : reason),
                "Check that it is whole and that you may read it.");
    }
}
