package org.shanhai.pack.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;

/// Faults that several formats share.
public final class Faults {
    private static final Map<String, TableMessage> OF_THE_SYSTEM =
            Map.of(
                    "Permission denied", TableMessage.NO_RIGHT,
                    "Operation not permitted", TableMessage.NO_RIGHT,
                    "No such file or directory", TableMessage.NOT_THERE,
                    "Is a directory", TableMessage.IS_A_FOLDER,
                    "Not a directory", TableMessage.NOT_IN_A_FOLDER,
                    "No space left on device", TableMessage.DISK_FULL,
                    "Too many open files", TableMessage.TOO_MANY_OPEN,
                    "Input/output error", TableMessage.DISK_BROKEN,
                    "zip END header not found", TableMessage.NO_ARCHIVE,
                    "zip file is empty", TableMessage.FILE_EMPTY);

    private Faults() {}

    /// A large number as people read it: `10,000`.
    public static String counted(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    public static Fault noHeader() {
        return Fault.ofFile(TableMessage.NO_HEADER.of());
    }

    public static Fault unreadable(IOException cause) {
        return unreadable(reason(cause));
    }

    public static Fault unreadable(Message reason) {
        return Fault.ofFile(
                TableMessage.FILE_UNREADABLE.of(reason).so(TableMessage.CHECK_FILE.of()));
    }

    /// Why a file cannot be read, without its path, which stands beside it.
    public static Message reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> TableMessage.NO_RIGHT.of();
            case NoSuchFileException missing -> TableMessage.NOT_THERE.of();
            case FileSystemException failed -> reason(failed.getReason());
            case EOFException cut -> TableMessage.ENDS_EARLY.of();
            default -> reason(cause.getMessage());
        };
    }

    /// What the system says of a file, in words of ours where they are known.
    ///
    /// @param said null where it says nothing
    public static Message reason(@Nullable String said) {
        return said == null
                ? TableMessage.NO_REASON.of()
                : ofTheSystem(said).orElseGet(() -> TableMessage.SAID.of(said));
    }

    /// What a library says of a file: in words of ours where they are those of the system, which
    /// libraries hand on as they are, often after words of their own; else in its own.
    public static Message reason(String library, String said) {
        return ofTheSystem(said).orElseGet(() -> TableMessage.SAID_BY.of(library, said));
    }

    private static Optional<Message> ofTheSystem(String said) {
        return OF_THE_SYSTEM.entrySet().stream()
                .filter(known -> said.contains(known.getKey()))
                .findFirst()
                .map(known -> known.getValue().of());
    }
}
