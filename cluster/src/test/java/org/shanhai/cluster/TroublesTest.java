package org.shanhai.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// What Spark says, and what is made of it.
class TroublesTest {
    private static final Troubles TROUBLES = new Troubles("room", "spark://host:7077");

    private static ClusterTrouble of(Throwable failed, boolean hadWorkers) {
        return TROUBLES.of(failed, Optional.empty(), hadWorkers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write failed: No space left on device | true | FULL | [room]",
                "Could not parse Master URL: 'yarn' | false | ADDRESS | [spark://host:7077]",
                "Invalid master URL: spark://host | false | ADDRESS | [spark://host:7077]",
                "All masters are unresponsive! | false | UNREACHABLE | [spark://host:7077]",
                "Calls on a stopped SparkContext. | false | UNREACHABLE | [spark://host:7077]",
                "Calls on a stopped SparkContext. | true | LOST | []",
                "FetchFailed: Failed to connect to /127.0.0.1:4041 | true | LOST | []",
                "ExecutorLostFailure (executor 1 exited) | true | LOST | []",
                "Job aborted. | true | OTHER | [Job aborted.]"
            })
    void knowsItByItsWords(String said, boolean hadWorkers, Kind kind, String arguments) {
        ClusterTrouble trouble =
                of(new IllegalStateException("", new IOException(said)), hadWorkers);
        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.arguments()).hasToString(arguments);
        assertThat(trouble.getCause()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverSaysNull() {
        Throwable silent = new IllegalStateException(null, new StackOverflowError());
        assertThat(of(silent, true).arguments()).containsExactly("StackOverflowError");
        assertThat(of(new IllegalStateException("\n first \nsecond"), true).arguments())
                .containsExactly("first");
    }

    @Test
    void saysWhyItWasGivenUp() {
        ClusterTrouble none = new ClusterTrouble(Kind.NO_WORKER, "spark://host:7077", "600");
        Throwable cancelled = new IllegalStateException("Job 0 cancelled");
        assertThat(TROUBLES.of(cancelled, Optional.of(none), false))
                .isSameAs(none)
                .hasCause(cancelled);
    }
}
