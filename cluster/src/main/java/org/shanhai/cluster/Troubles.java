package org.shanhai.cluster;

import java.util.Optional;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// What went wrong on a cluster, by what Spark says of it: of what failed on a worker it hands on
/// the words alone.
///
/// @param room named where it is full
/// @param master named where nobody answers there
record Troubles(String room, String master) {
    private static final int LONGEST = 300;

    /// @param gaveUp why it was given up, where it was
    /// @param hadWorkers whether any came
    ClusterTrouble of(Throwable failed, Optional<ClusterTrouble> gaveUp, boolean hadWorkers) {
        StringBuilder said = new StringBuilder();
        Throwable last = failed;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClusterTrouble known) {
                return known;
            }
            if (cause.getMessage() != null) {
                said.append(cause.getMessage()).append('\n');
            }
            last = cause;
        }
        if (said.toString().isBlank()) {
            said.append(last.getClass().getSimpleName());
        }
        String all = said.toString();
        ClusterTrouble trouble =
                gaveUp.orElseGet(
                        () -> {
                            Kind kind = kind(all, hadWorkers);
                            return switch (kind) {
                                case FULL -> new ClusterTrouble(kind, room);
                                case ADDRESS, UNREACHABLE -> new ClusterTrouble(kind, master);
                                case LOST -> new ClusterTrouble(kind);
                                default -> new ClusterTrouble(kind, firstLine(all));
                            };
                        });
        trouble.initCause(failed);
        return trouble;
    }

    private static Kind kind(String all, boolean hadWorkers) {
        if (says(all, "No space left on device", "not enough space", "Disk quota exceeded")) {
            return Kind.FULL;
        }
        if (says(all, "Could not parse Master URL", "Invalid master URL")) {
            return Kind.ADDRESS;
        }
        // Before the next: of a worker that is lost Spark also says that nobody connects to it.
        if (says(
                all,
                "ExecutorLostFailure",
                "Executor lost",
                "executor lost",
                "Worker lost",
                "worker lost",
                "MetadataFetchFailed",
                "FetchFailed",
                "Master removed our application")) {
            return Kind.LOST;
        }
        // Spark stops itself where no master answers, or answers no more.
        if (says(
                all,
                "All masters are unresponsive",
                "Failed to connect to",
                "stopped SparkContext",
                "SparkContext was shut down",
                "LiveListenerBus is stopped")) {
            return hadWorkers ? Kind.LOST : Kind.UNREACHABLE;
        }
        return Kind.OTHER;
    }

    private static String firstLine(String all) {
        String line = all.lines().filter(text -> !text.isBlank()).findFirst().orElse("").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static boolean says(String all, String... words) {
        for (String word : words) {
            if (all.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
