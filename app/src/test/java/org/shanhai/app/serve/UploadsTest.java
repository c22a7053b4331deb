package org.shanhai.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.app.output.WorkingFolder;

/// Data that are sent: how they come in, and how many are held.
class UploadsTest {
    /// Each under a name of its own: folders are called as one was that has gone.
    private static Uploads.Upload sent(int number) throws IOException {
        WorkingFolder folder = WorkingFolder.open("shanhai-upload");
        Path file = Files.writeString(folder.path().resolve(number + ".zip"), "any");
        return new Uploads.Upload(folder, file, "a.zip", 3);
    }

    @Test
    void twoAreHeldAndTheOldestMakesRoom() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Uploads uploads = new Uploads()) {
            for (int k = 0; k < 20; k++) {
                Uploads.Upload one = sent(k);
                files.add(one.file());
                uploads.hold(
                        one,
                        () -> {
                            throw new IllegalStateException("nobody asks");
                        });
                for (int j = 0; j <= k; j++) {
                    assertThat(Files.exists(files.get(j)))
                            .as("%d of %d", j, k)
                            .isEqualTo(j > k - 2);
                }
            }
        }
        assertThat(files).noneMatch(Files::exists);
    }

    /// A network hands on what has come so far, however little that is.
    @Test
    void whatComesInPiecesIsWhole() throws IOException {
        byte[] all = new byte[300_000];
        new Random(1).nextBytes(all);
        Random sizes = new Random(2);
        InputStream pieces =
                new ByteArrayInputStream(all) {
                    @Override
                    public synchronized int read(byte[] target, int from, int length) {
                        return super.read(target, from, Math.min(length, 1 + sizes.nextInt(5000)));
                    }
                };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Uploads.copy(pieces, out, Intake.Kind.PACK)).isEqualTo(all.length);
        assertThat(out.toByteArray()).isEqualTo(all);
    }

    private static InputStream endless(int piece) {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                return Math.min(piece, length);
            }
        };
    }

    /// Byte by byte it would come in for weeks.
    @Test
    void whatComesTooSlowlyIsNotWaitedFor() {
        assertThatThrownBy(
                        () ->
                                Uploads.copy(
                                        new TimelyInput(endless(1), Duration.ofMillis(50), "any"),
                                        new ByteArrayOutputStream(),
                                        Intake.Kind.REGISTER))
                .isInstanceOfSatisfying(
                        Guard.Denied.class, denied -> assertThat(denied.status()).isEqualTo(408));
    }

    @Test
    void whatIsTooLargeIsNotTakenToItsEnd() {
        long[] taken = new long[1];
        assertThatThrownBy(
                        () ->
                                Uploads.copy(
                                        endless(1 << 16),
                                        new java.io.OutputStream() {
                                            @Override
                                            public void write(int one) {
                                                taken[0]++;
                                            }

                                            @Override
                                            public void write(byte[] bytes, int from, int length) {
                                                taken[0] += length;
                                            }
                                        },
                                        Intake.Kind.PACK))
                .isInstanceOfSatisfying(
                        Guard.Denied.class, denied -> assertThat(denied.status()).isEqualTo(413));
        assertThat(taken[0]).isEqualTo(Uploads.MOST_BYTES);
    }
}
