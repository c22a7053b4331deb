package org.shanhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;

/// What a piece of work took. Wall time alone tells nothing of a busy machine, so it never stands
/// alone: where others took more than a twentieth of the machine meanwhile, the text says so.
///
/// @param wall seconds by the clock
/// @param cpu CPU seconds of this process, all its threads
/// @param others CPU seconds of everything else on the machine; empty where the kernel tells none
/// @param cores of the machine, not of this process
public record Spent(double wall, double cpu, OptionalDouble others, int cores) {
    /// The share of the machine that others may take before a timing is marked.
    static final double MOST_OTHERS = 0.05;

    /// The kernel counts in hundredths of a second; five of them may be rounding.
    private static final double ROUNDING_SECONDS = 0.05;

    static final Spent NOTHING = new Spent(0, 0, OptionalDouble.of(0), 1);

    Spent plus(Spent more) {
        OptionalDouble both =
                others.isPresent() && more.others.isPresent()
                        ? OptionalDouble.of(others.getAsDouble() + more.others.getAsDouble())
                        : OptionalDouble.empty();
        return new Spent(wall + more.wall, cpu + more.cpu, both, Math.max(cores, more.cores));
    }

    /// The share of the machine that others took; 0 where that is unknown.
    double shareOfOthers() {
        return wall > 0 ? Math.min(1, others.orElse(0) / (wall * cores)) : 0;
    }

    boolean busy() {
        return others.orElse(0) > ROUNDING_SECONDS && shareOfOthers() > MOST_OTHERS;
    }

    /// `" BUSY: …"` behind a line whose timing cannot be trusted, else nothing.
    String mark() {
        return busy()
                ? String.format(
                        Locale.ROOT, " BUSY: others took %.0f %% of it", 100 * shareOfOthers())
                : "";
    }

    /// For the scripts that run another tool beside Shanhai, with the peak of memory so far.
    void write(Path file) throws IOException {
        long kilobytes =
                PeakMemory.findKilobytes()
                        .orElseThrow(
                                () ->
                                        new IOException(
                                                "The kernel does not tell the peak of memory."));
        Files.writeString(
                file,
                String.format(
                        Locale.ROOT,
                        "{\"wall\": %f, \"cpu\": %f, \"others\": %f, \"share\": %f, \"peak_mb\": %f}",
                        wall,
                        cpu,
                        others.orElse(0),
                        shareOfOthers(),
                        kilobytes / 1024.0));
    }

    /// As `1.28 s (CPU 2.10 s)`.
    @Override
    public String toString() {
        return seconds(wall) + " s (CPU " + seconds(cpu) + " s)" + mark();
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.2f", value);
    }
}
