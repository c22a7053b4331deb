package org.shanhai.app.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How much a folder of kept files may hold; the ones used longest ago go.
///
/// @param files at most
/// @param bytes of all together, at most
record Room(int files, long bytes) {
    /// Numbers of some forty packs, or of a few as large as a country by county.
    static final Room USUAL = new Room(4096, 512L << 20);

    /// What is still being written is younger.
    private static final Duration ABANDONED = Duration.ofHours(1);

    private record Kept(Path path, long size, Instant used) {}

    /// Whether a file of that size would stay.
    boolean takes(long size) {
        return size <= bytes && size <= Integer.MAX_VALUE;
    }

    /// Deletes what is too much, and what was never finished.
    ///
    /// @param suffix of the files that count; others are left alone
    void make(Path folder, String suffix) throws IOException {
        List<Kept> kept = new ArrayList<>();
        Instant now = Instant.now();
        for (Path path : list(folder)) {
            String name = String.valueOf(path.getFileName());
            if (name.endsWith(suffix)) {
                kept.add(
                        new Kept(
                                path,
                                Files.size(path),
                                Files.getLastModifiedTime(path).toInstant()));
            } else if (name.endsWith(KeptFile.PART)
                    && Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(ABANDONED))) {
                Files.deleteIfExists(path);
            }
        }
        kept.sort(Comparator.comparing(Kept::used).reversed().thenComparing(Kept::path));
        long total = 0;
        for (int k = 0; k < kept.size(); k++) {
            total += kept.get(k).size();
            if (k >= files || total > bytes) {
                Files.deleteIfExists(kept.get(k).path());
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
