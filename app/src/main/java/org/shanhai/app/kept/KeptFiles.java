package org.shanhai.app.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;

/// Keeps numbers as files of one folder. Where that cannot be read or written everything is
/// computed, as without it.
public final class KeptFiles implements KeptNumbers {
    /// The environment variable that says where the files go, or [#OFF].
    private static final String VARIABLE = "SHANHAI_FITS";

    /// Keeps nothing.
    private static final String OFF = "off";

    private static final String SUFFIX = ".fit";

    /// To look through the folder takes longer than to write a small file: that is done once more
    /// after such a part of its room was written.
    private static final int PART = 64;

    private final Path folder;
    private final Fingerprint program;
    private final Room room;
    /// Since room was made; before the first is written it is.
    private long filesWritten = Integer.MAX_VALUE;

    private long bytesWritten;

    KeptFiles(Path folder, Fingerprint program, Room room) {
        this.folder = folder;
        this.program = program;
        this.room = room;
    }

    /// Those of who runs the program: in the folder that the environment names, else in the user's
    /// cache. Nothing is kept where the environment says so, or where the program cannot tell
    /// itself from a changed one.
    public static KeptNumbers ofUser() {
        return findFolder(System.getenv(), System.getProperty("user.home", ""))
                .flatMap(
                        folder ->
                                ProgramPrint.find()
                                        .<KeptNumbers>map(
                                                program ->
                                                        new KeptFiles(folder, program, Room.USUAL)))
                .orElse(NONE);
    }

    static Optional<Path> findFolder(Map<String, String> environment, String home) {
        String asked = environment.getOrDefault(VARIABLE, "");
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        try {
            if (!asked.isEmpty()) {
                return asked.equals(OFF) ? Optional.empty() : Optional.of(Path.of(asked));
            }
            Path folder = cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache);
            return Optional.of(folder.resolve("shanhai").resolve("fits"));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    @Override
    public double[] find(Supplier<Fingerprint> origin, int count, Supplier<double[]> search) {
        Fingerprint ours = Fingerprint.of(program.hex()).add(origin.get().hex()).done();
        KeptFile file = new KeptFile(folder.resolve(ours.hex() + SUFFIX), ours, count);
        Optional<double[]> kept = file.read();
        if (kept.isPresent()) {
            touch(file.path());
            return kept.get();
        }
        double[] found = search.get();
        if (found.length == count && room.takes(KeptFile.size(count))) {
            keep(file, found);
        }
        return found;
    }

    /// What is used stays longest.
    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException notOurs) {
            // Then it goes with the oldest.
        }
    }

    private synchronized void makeRoom(long bytes) throws IOException {
        filesWritten++;
        bytesWritten += bytes;
        if (filesWritten > room.files() / PART || bytesWritten > room.bytes() / PART) {
            room.make(folder, SUFFIX);
            filesWritten = 0;
            bytesWritten = 0;
        }
    }

    private void keep(KeptFile file, double[] numbers) {
        try {
            file.write(numbers);
            makeRoom(KeptFile.size(file.count()));
        } catch (IOException | UncheckedIOException full) {
            // An answer does not depend on it.
        }
    }
}
