package org.shanhai.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// Times a piece of work by the clock and in CPU, and what others took of the machine meanwhile.
public final class Stopwatch {
    private static final Path ACCOUNT = Path.of("/proc/stat");

    /// Ticks a second in the kernel's account, whatever it runs at itself (USER_HZ).
    private static final double TICKS = 100;

    private final long wall = System.nanoTime();
    private final double cpu = ownSeconds();
    private final OptionalDouble machine = busySeconds(account());

    private Stopwatch() {}

    public static Stopwatch start() {
        return new Stopwatch();
    }

    /// Since the start; may be read again.
    public Spent read() {
        double own = ownSeconds() - cpu;
        double seconds = (System.nanoTime() - wall) / 1e9;
        List<String> now = account();
        OptionalDouble all = busySeconds(now);
        OptionalDouble others =
                all.isPresent() && machine.isPresent()
                        ? OptionalDouble.of(
                                Math.max(0, all.getAsDouble() - machine.getAsDouble() - own))
                        : OptionalDouble.empty();
        return new Spent(seconds, own, others, cores(now));
    }

    /// CPU seconds since the machine started in which it did not idle. What a host took away from
    /// a virtual machine (steal) counts too.
    ///
    /// @param account lines of `/proc/stat`
    static OptionalDouble busySeconds(List<String> account) {
        for (String line : account) {
            if (line.startsWith("cpu ")) {
                // user nice system idle iowait irq softirq steal; guests are within user and nice.
                String[] ticks = line.substring(4).strip().split(" +", -1);
                double busy = 0;
                for (int k = 0; k < Math.min(8, ticks.length); k++) {
                    busy += k == 3 || k == 4 ? 0 : Double.parseDouble(ticks[k]);
                }
                return OptionalDouble.of(busy / TICKS);
            }
        }
        return OptionalDouble.empty();
    }

    static int cores(List<String> account) {
        long counted = account.stream().filter(line -> line.matches("cpu[0-9]+ .*")).count();
        return counted > 0 ? (int) counted : Runtime.getRuntime().availableProcessors();
    }

    private static List<String> account() {
        try {
            return Files.isReadable(ACCOUNT) ? Files.readAllLines(ACCOUNT) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double ownSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
