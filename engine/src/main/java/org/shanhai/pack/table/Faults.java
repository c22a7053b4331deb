package org.shanhai.pack.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.shanhai.message.Message;

/// Faults that several formats share.
public final class Faults {
    private Faults() {}

    public static Fault noHeader() {
        return new Fault(
                FaultKind.EMPTY,
                0,
                "",
                "",
                TableMessage.NO_HEADER.of(),
                TableMessage.WRITE_NAMES_OF_COLUMNS.of());
    }

    public static Fault unreadable(IOException cause) {
        return unreadable(reason(cause));
    }

    /// @param reason half a sentence
    public static Fault unreadable(Message reason) {
        return new Fault(
                FaultKind.UNREADABLE,
                0,
                "",
                "",
                TableMessage.FILE_UNREADABLE.of(reason),
                TableMessage.CHECK_FILE.of());
    }

    /// Why a file cannot be read, without its path, which stands beside it. What Java says of some
    /// causes is the path alone.
    public static Message reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> TableMessage.NO_RIGHT.of();
            case NoSuchFileException missing -> TableMessage.NOT_THERE.of();
            case FileSystemException failed when failed.getReason() != null ->
                    TableMessage.VERBATIM.of(failed.getReason());
            case EOFException cut -> TableMessage.ENDS_EARLY.of();
            default ->
                    TableMessage.VERBATIM.of(
                            Objects.requireNonNullElse(
                                    cause.getMessage(), cause.getClass().getSimpleName()));
        };
    }
}
