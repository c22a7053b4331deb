package org.shanhai.app.enquiry;

import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;

/// Memory that ran out: no defect, and something a person can do something about.
final class LackOfMemory {
    private static final long MEGABYTE = 1 << 20;

    private LackOfMemory() {}

    static boolean isBehind(Throwable what) {
        for (@Nullable Throwable cause = what; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /// How much there was, and how to give twice that.
    static String inWords(Words words) {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return words.get("cli.no_memory", Long.toString(most), Long.toString(2 * most));
    }
}
