package org.shanhai.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What runs that were killed left beside a target ([Aside]). Nothing here fails: what cannot be
/// cleared up now is left for another time.
final class Leftovers {
    /// Names that do not fit into 255 bytes with what is added to them.
    private static final int LONG = 200;

    /// Clocks of files and of processes differ by this at most.
    private static final Duration TICK = Duration.ofSeconds(2);

    private Leftovers() {}

    /// The name of the folder in which this process makes a target.
    static String name(Path target, int k) {
        return "%s%d-%d.part".formatted(prefix(target), ProcessHandle.current().pid(), k);
    }

    private static String prefix(Path target) {
        String name = String.valueOf(target.getFileName());
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONG;
        return "." + (fits ? name : Integer.toHexString(name.hashCode())) + ".";
    }

    /// Removes what dead runs left, and puts back what one of them had taken away last.
    static void clearUp(Path target) {
        Pattern pattern =
                Pattern.compile(Pattern.quote(prefix(target)) + "([0-9]{1,18})-[0-9]+\\.part");
        List<Path> folders;
        try (Stream<Path> all = Files.list(Objects.requireNonNull(target.getParent()))) {
            folders = all.sorted().toList();
        } catch (IOException unreadable) {
            return;
        }
        for (Path folder : folders) {
            Matcher name = pattern.matcher(String.valueOf(folder.getFileName()));
            if (name.matches() && !Aside.isOurs(folder)) {
                clearUp(folder, Long.parseLong(name.group(1)), target);
            }
        }
    }

    private static void clearUp(Path folder, long pid, Path target) {
        Path lock = folder.resolve(Aside.LOCK);
        try {
            if (isRunning(pid, folder)) {
                return;
            }
            // The number may be one of another machine or container: what is locked is alive.
            if (!Files.exists(lock)) {
                remove(folder, target);
                return;
            }
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
                if (channel.tryLock() != null) {
                    remove(folder, target);
                }
            }
        } catch (IOException another) {
            // Another run clears it up, or it is not ours to touch.
        }
    }

    /// Whether the process that made a folder is running: one that began later only has its number.
    private static boolean isRunning(long pid, Path folder) throws IOException {
        Instant latest = Files.getLastModifiedTime(folder).toInstant().plus(TICK);
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(
                        process ->
                                process.info()
                                        .startInstant()
                                        .map(start -> !start.isAfter(latest))
                                        .orElse(true))
                .isPresent();
    }

    private static void remove(Path folder, Path target) throws IOException {
        Path old = folder.resolve(Aside.OLD);
        if (Files.exists(old) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(folder);
    }

    /// Deletes a folder with all that is in it, as far as that can be done.
    static void delete(Path folder) {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException gone) {
            return;
        }
        for (Path path : paths) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException kept) {
                // So is the folder it is in.
            }
        }
    }
}
