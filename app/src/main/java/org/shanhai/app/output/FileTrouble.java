package org.shanhai.app.output;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;

/// Why a file could not be read or written, in words that say what to do about it. All that people
/// read of an [IOException] comes from here.
///
/// @param path the file, or what else was written to; empty where the reason says it all
/// @param reason what the system or the library said; may be empty
public record FileTrouble(Kind kind, String path, String reason) {
    /// Causes may go in a circle.
    private static final int MOST_CAUSES = 20;

    /// Kinds that have a way out of their own.
    public enum Kind {
        DENIED,
        MISSING,
        TAKEN,
        NOT_A_FOLDER,
        IS_A_FOLDER,
        FULL,
        QUOTA,
        READ_ONLY,
        NAME_TOO_LONG,
        TOO_LARGE,
        TOO_MANY_OPEN,
        CLOSED,
        CUT_SHORT,
        OTHER
    }

    /// The trouble with a file that an exception is, or wraps; empty where it is a defect.
    public static Optional<IOException> find(Throwable broken) {
        return switch (broken) {
            case IOException failed -> Optional.of(failed);
            case UncheckedIOException wrapped -> Optional.ofNullable(wrapped.getCause());
            default -> findTooManyOpen(broken);
        };
    }

    /// What Java itself opens it then misses, behind errors of all kinds.
    private static Optional<IOException> findTooManyOpen(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .filter(cause -> of(cause).kind() == Kind.TOO_MANY_OPEN)
                .findFirst();
    }

    public static FileTrouble of(IOException failed) {
        return of(failed, "");
    }

    /// @param path where it happened, for a failure that does not say so
    public static FileTrouble of(IOException failed, String path) {
        return switch (failed) {
            case WriteFailure told -> told.trouble();
            case FileSystemException told ->
                    new FileTrouble(
                            kind(told),
                            Objects.requireNonNullElse(told.getFile(), path),
                            Objects.requireNonNullElse(told.getReason(), ""));
            case EOFException cut -> new FileTrouble(Kind.CUT_SHORT, path, "");
            default -> {
                String reason = Objects.requireNonNullElse(failed.getMessage(), "");
                yield new FileTrouble(kind(reason), path, reason);
            }
        };
    }

    /// The same trouble with another path.
    FileTrouble at(String otherPath) {
        return new FileTrouble(kind, otherPath, reason);
    }

    /// One or two sentences.
    public String said(Words words) {
        if (kind != Kind.OTHER) {
            return words.get("file." + kind.name().toLowerCase(Locale.ROOT), path);
        }
        String file = path.isEmpty() ? words.get("file.some") : path;
        if (reason.isEmpty()) {
            return words.get("file.unsaid", file);
        }
        return path.isEmpty() ? reason : words.get("file.other", file, reason);
    }

    private static Kind kind(FileSystemException failed) {
        return switch (failed) {
            case AccessDeniedException denied -> Kind.DENIED;
            case NoSuchFileException missing -> Kind.MISSING;
            case FileAlreadyExistsException taken -> Kind.TAKEN;
            case DirectoryNotEmptyException taken -> Kind.TAKEN;
            case NotDirectoryException file -> Kind.NOT_A_FOLDER;
            default -> kind(Objects.requireNonNullElse(failed.getReason(), ""));
        };
    }

    /// By the words of the system, which Java hands on as they are.
    private static Kind kind(String reason) {
        if (reason.contains("No space left on device")) {
            return Kind.FULL;
        }
        if (reason.contains("Too many open files")) {
            return Kind.TOO_MANY_OPEN;
        }
        // A library sets words of its own before those of the system.
        return switch (reason.substring(reason.lastIndexOf(": ") + 1).strip()) {
            case "There is not enough space on the disk" -> Kind.FULL;
            case "Disk quota exceeded" -> Kind.QUOTA;
            case "Read-only file system" -> Kind.READ_ONLY;
            case "File name too long" -> Kind.NAME_TOO_LONG;
            case "File too large" -> Kind.TOO_LARGE;
            case "Not a directory" -> Kind.NOT_A_FOLDER;
            case "Is a directory" -> Kind.IS_A_FOLDER;
            case "Permission denied", "Operation not permitted" -> Kind.DENIED;
            case "Bad file descriptor" -> Kind.CLOSED;
            default -> Kind.OTHER;
        };
    }
}
