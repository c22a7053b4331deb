package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.shanhai.ask.Engines;

class LackOfMemoryTest {
    private static Run failing(Throwable thrown, String... args) {
        Engines engines =
                new Engines(
                        (pack, options, progress) -> {
                            if (thrown instanceof Error error) {
                                throw error;
                            }
                            throw (RuntimeException) thrown;
                        },
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());
        return Run.with(engines, Run.PLAIN, args);
    }

    @Test
    void isSaidInALineWithTheWayToGiveMore() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        Run run = failing(new OutOfMemoryError("Java heap space"), "check");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .hasLineCount(1)
                .contains(most + " MB", "JAVA_TOOL_OPTIONS=-Xmx" + 2 * most + "m");
    }

    @Test
    void isFoundBehindWhatOtherThreadsThrow() {
        RuntimeException wrapped =
                new IllegalStateException(
                        new ExecutionException(new OutOfMemoryError("Java heap space")));
        assertThat(failing(wrapped, "check").err()).hasLineCount(1).contains("-Xmx");
    }

    @Test
    void otherErrorsAreDefectsWithoutATrace() {
        Run run = failing(new StackOverflowError(), "check");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("StackOverflowError", "--verbose").doesNotContain("\tat ");
        assertThat(failing(new StackOverflowError(), "check", "--verbose").err()).contains("\tat ");
    }
}
