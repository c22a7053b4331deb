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
    public static final String VARIABLE = "SHANHAI_FITS";

    /// Keeps nothing.
    public static final String OFF = "off";

    private static final String SUFFIX = ".fit";

    private final Path folder;
    private final Fingerprint program;
    private final Room room;

    KeptFiles(Path folder, Fingerprint program, Room room) {
        this.folder = folder;
        this.program = program;
        this.room = room;
    }

    /// Those of who runs the program.
    public static KeptNumbers ofUser() {
        return of(System.getenv(), System.getProperty("user.home", ""));
    }

    /// In the folder that the environment names, else in the user's cache. Nothing is kept where
    /// it says so, or where the program cannot tell itself from a changed one.
    ///
    /// @param home of the user
    static KeptNumbers of(Map<String, String> environment, String home) {
        String asked = environment.getOrDefault(VARIABLE, "");
        if (asked.equals(OFF)) {
            return NONE;
        }
        try {
            Path folder = asked.isEmpty() ? usual(environment, home) : Path.of(asked);
            return Program.find()
                    .<KeptNumbers>map(program -> new KeptFiles(folder, program, Room.USUAL))
                    .orElse(NONE);
        } catch (InvalidPathException none) {
            return NONE;
        }
    }

    private static Path usual(Map<String, String> environment, String home) {
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path cache = given.isEmpty() ? Path.of(home, ".cache") : Path.of(given);
        return cache.resolve("shanhai").resolve("fits");
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

    private void keep(KeptFile file, double[] numbers) {
        try {
            file.write(numbers);
            room.make(folder, SUFFIX);
        } catch (IOException | UncheckedIOException full) {
            // An answer does not depend on it.
        }
    }
}
