package org.shanhai.cluster;

import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// What went wrong on a cluster, by what Spark says of it: of what failed on a worker it hands on
/// the words alone.
final class Troubles {
    private static final int LONGEST = 300;

    private Troubles() {}

    /// @param scratch named where it is full
    /// @param master named where nobody answers there
    static ClusterTrouble of(Throwable failed, String scratch, String master) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClusterTrouble known) {
                return known;
            }
            said.append(cause.getMessage()).append('\n');
        }
        String all = said.toString();
        Kind kind =
                says(all, "No space left on device", "not enough space", "Disk quota exceeded")
                        ? Kind.FULL
                        : says(
                                        all,
                                        "All masters are unresponsive",
                                        "Could not parse Master URL",
                                        "Failed to connect to",
                                        // Spark stops itself where no master answers.
                                        "stopped SparkContext",
                                        "LiveListenerBus is stopped")
                                ? Kind.UNREACHABLE
                                : says(
                                                all,
                                                "ExecutorLostFailure",
                                                "Executor lost",
                                                "executor lost",
                                                "Worker lost",
                                                "worker lost",
                                                "MetadataFetchFailed",
                                                "FetchFailed",
                                                "as part of cancellation of all jobs",
                                                "Master removed our application")
                                        ? Kind.LOST
                                        : Kind.OTHER;
        String line = all.lines().filter(text -> !text.isBlank()).findFirst().orElse("");
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        ClusterTrouble trouble =
                new ClusterTrouble(
                        kind,
                        switch (kind) {
                            case FULL -> scratch;
                            case UNREACHABLE -> master;
                            default -> cut;
                        });
        trouble.initCause(failed);
        return trouble;
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
