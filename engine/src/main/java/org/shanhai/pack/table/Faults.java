package org.shanhai.pack.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

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
        return new Fault(
                "unreadable",
                0,
                "",
                "",
                "The file cannot be read (%s).".formatted(reason(cause)),
                "Check that it is whole and that you may read it.");
    }

    /// Why a file cannot be read, without its path, which stands beside it. What Java says of some
    /// causes is the path alone.
    public static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "you have no right to read it";
            case NoSuchFileException missing -> "it is not there";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            case EOFException cut -> "it ends too early";
            default ->
                    Objects.requireNonNullElse(
                            cause.getMessage(), cause.getClass().getSimpleName());
        };
    }
}
