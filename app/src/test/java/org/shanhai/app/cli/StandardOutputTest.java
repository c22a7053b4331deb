package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardOutputTest {

    /// Takes some bytes and fails from then on.
    private static final class Failing extends OutputStream {
        private final String reason;
        private int left;

        private Failing(int left, String reason) {
            this.left = left;
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            if (left-- <= 0) {
                throw new IOException(reason);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, No space left on device, The disk is full: standard output could not be written.",
        "100, No space left on device, The disk is full: standard output could not be written.",
        "0, Bad file descriptor, standard output is closed",
        "0, Input/output error, 'the system says: \"Input/output error\"'",
    })
    void anAnswerThatCannotBeWrittenIsNone(int fits, String reason, String said) {
        for (String[] args :
                new String[][] {{"show", "Longyou"}, {"check", "--json"}, {"--help"}}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();

            int exitCode = run(new Failing(fits, reason), err, args);

            assertThat(exitCode).isEqualTo(ExitCodes.NO);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("shanhai: ")
                    .contains(said)
                    .hasLineCount(1);
        }
    }

    @Test
    void saysSoInChinese() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        run(new Failing(0, "No space left on device"), err, "check", "--lang", "zh");

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("磁盘已满：未能写出标准输出。");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoTrouble() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = run(new Failing(100, "Broken pipe"), err, "show", "Longyou");

        assertThat(exitCode).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void wrongUseStaysWrongUse() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(run(new Failing(0, "Broken pipe"), err, "chekc")).isEqualTo(ExitCodes.WRONG_USE);
    }

    private static int run(OutputStream out, OutputStream err, String... args) {
        return Main.run(
                args,
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Run.EXAMPLE,
                Run.PLAIN);
    }
}
