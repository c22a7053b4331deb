package org.shanhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// The most memory the process ever held, by the kernel's account.
final class PeakMemory {
    private PeakMemory() {}

    /// In kB; empty where the kernel keeps no account.
    static OptionalLong findKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    /// Prints it where it is known.
    static void print() throws IOException {
        findKilobytes()
                .ifPresent(
                        kilobytes ->
                                System.out.printf("peak memory: %.0f MB%n", kilobytes / 1024.0));
    }
}
