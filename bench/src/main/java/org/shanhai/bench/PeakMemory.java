package org.shanhai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// The most memory a process ever held, by the kernel's account.
public final class PeakMemory {
    private PeakMemory() {}

    /// In kB; empty where the kernel keeps no account.
    static OptionalLong findKilobytes() throws IOException {
        return findKilobytes(ProcessHandle.current());
    }

    private static OptionalLong findKilobytes(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    /// Prints it where it is known, and that of each process it started which still runs.
    public static void print() throws IOException {
        for (ProcessHandle process : ProcessHandle.current().children().toList()) {
            print("peak memory of a process it started", findKilobytes(process));
        }
        print("peak memory", findKilobytes());
    }

    private static void print(String what, OptionalLong kilobytes) {
        kilobytes.ifPresent(known -> System.out.printf("%s: %.0f MB%n", what, known / 1024.0));
    }
}
