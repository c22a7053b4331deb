package org.shanhai.app.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A hidden folder beside a target, in which one run makes what then takes the target's place in
/// one step. A run that is killed leaves it behind for the next one to clear up ([Leftovers]).
///
///     .NAME.PID-K.part/new    what is made; after an exchange, what stood in the place before
///     .NAME.PID-K.part/old    what stood in the place before, where it could not be exchanged
///     .NAME.PID-K.part/lock   locked as long as the run lives
record Aside(Path target, Path folder, Optional<FileChannel> lock) implements Closeable {
    static final String OLD = "old";
    static final String LOCK = "lock";

    /// Those of this process, which may not touch its own locks: on some systems, closing a locked
    /// file once is the end of all locks on it.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    /// @throws WriteFailure where there can be no such folder
    static Aside beside(Path target) throws IOException {
        for (int k = 0; ; k++) {
            Path folder = target.resolveSibling(Leftovers.name(target, k));
            if (!OURS.add(folder)) {
                continue;
            }
            try {
                Files.createDirectory(folder);
                return new Aside(target, folder, lock(folder));
            } catch (FileAlreadyExistsException taken) {
                // One that is gone had the same number.
                OURS.remove(folder);
            } catch (IOException failed) {
                Aside none = new Aside(target, folder, Optional.empty());
                none.close();
                throw none.told(failed);
            }
        }
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        try {
            channel.lock();
            return Optional.of(channel);
        } catch (IOException unknown) {
            // This file system has no locks; the number of the process says whose it is.
            channel.close();
            return Optional.empty();
        }
    }

    /// Whether this process is at work in a folder.
    static boolean isOurs(Path folder) {
        return OURS.contains(folder);
    }

    /// Where to make the file or folder.
    Path content() {
        return folder.resolve("new");
    }

    /// Puts what was made in the target's place.
    ///
    /// @throws IOException where that cannot be done; what stood there before stands there still
    void takePlace(Exchange exchange) throws IOException {
        Path content = content();
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        keepPermissions();
        bringToDisk(content);
        if (!Files.isDirectory(target)) {
            Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
        } else if (!exchange.exchange(content, target)) {
            Path old = folder.resolve(OLD);
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            try {
                Files.move(content, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
                throw failed;
            }
        }
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(content(), view.readAttributes().permissions());
        }
    }

    /// Some systems find out only here that a disk is full, and a power cut must not cost what is
    /// replaced.
    private static void bringToDisk(Path content) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(content)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    /// Names the place asked for where a failure names one in here, or none.
    WriteFailure told(IOException failed) {
        FileTrouble trouble = FileTrouble.of(failed, target.toString());
        Path path = Path.of(trouble.path());
        if (path.startsWith(content())) {
            path = target.resolve(content().relativize(path));
        } else if (path.startsWith(folder)) {
            path = target;
        }
        return new WriteFailure(trouble.at(path.toString()), failed);
    }

    /// Removes the folder. What cannot be removed now goes with the next run.
    @Override
    public void close() {
        Leftovers.delete(folder);
        if (lock.isPresent()) {
            try {
                lock.get().close();
            } catch (IOException harmless) {
                // The lock ends with the process.
            }
        }
        OURS.remove(folder);
    }
}
