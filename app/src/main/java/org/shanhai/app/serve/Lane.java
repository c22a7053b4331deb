package org.shanhai.app.serve;

import java.time.Duration;
import java.util.List;

/// In which row a question waits for its turn. What takes a moment never waits behind what takes
/// minutes, nor does either behind what somebody sent.
public enum Lane {
    /// Takes seconds at most.
    QUICK(2, Duration.ofMinutes(15)),
    /// May take all cores for a while.
    LONG(1, Duration.ofHours(1)),
    /// Reads what somebody sent, of which nothing is known.
    SENT(1, Duration.ofMinutes(5));

    /// How the lines begin of questions that take long; all others are quick.
    private static final List<List<String>> LONG_LINES =
            List.of(
                    List.of("admit", "--all"),
                    List.of("decisions", "verify"),
                    List.of("decisions", "why"),
                    List.of("leap", "--all"),
                    List.of("pair", "--assign"),
                    List.of("plan"),
                    List.of("report"));

    private final int beside;
    private final Duration most;

    Lane(int beside, Duration most) {
        this.beside = beside;
        this.most = most;
    }

    /// How many are answered side by side.
    public int beside() {
        return beside;
    }

    /// How long a turn may last.
    public Duration most() {
        return most;
    }

    /// @param arguments of the command line
    public static Lane of(List<String> arguments, Form form) {
        if (arguments.getFirst().equals(Questions.FOLLOW) && arguments.contains("--")) {
            return SENT;
        }
        boolean lasts =
                LONG_LINES.stream()
                        .anyMatch(
                                line ->
                                        line.size() <= arguments.size()
                                                && line.equals(arguments.subList(0, line.size())));
        return lasts || form.isPaper() && !form.isBeside() ? LONG : QUICK;
    }
}
