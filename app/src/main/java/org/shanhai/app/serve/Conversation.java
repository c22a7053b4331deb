package org.shanhai.app.serve;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A conversation by lines, one message each. Who asks and ends at once, as a pipe does, is
/// answered all the same: the end of the input is told when what was asked is answered.
final class Conversation {
    /// Longer than this nothing is waited for that was asked and is not answered.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final JsonMapper JSON = new JsonMapper();

    private final InputStream in;
    private final OutputStream out;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int open;

    Conversation(InputStream in, OutputStream out) {
        this.in = new Input(in);
        this.out = new Output(out);
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    /// Waits for the end of the input.
    void await() throws InterruptedException {
        ended.await();
    }

    private synchronized void asked(byte[] bytes, int from, int length) {
        for (int k = from; k < from + length; k++) {
            if (bytes[k] == '\n') {
                open += isQuestion(line.toByteArray()) ? 1 : 0;
                line.reset();
            } else {
                line.write(bytes[k]);
            }
        }
    }

    /// What has a number is answered; the rest is only told.
    private static boolean isQuestion(byte[] message) {
        try {
            JsonNode read = JSON.readTree(message);
            return read.has("id") && read.has("method");
        } catch (JacksonException noMessage) {
            return false;
        }
    }

    private synchronized void answered() {
        open--;
        notifyAll();
    }

    private synchronized void settle() {
        Instant until = Instant.now().plus(PATIENCE);
        try {
            while (open > 0 && Instant.now().isBefore(until)) {
                wait(Duration.between(Instant.now(), until).toMillis() + 1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Input extends FilterInputStream {
        Input(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0) {
                settle();
                ended.countDown();
            } else {
                asked(bytes, from, read);
            }
            return read;
        }
    }

    private final class Output extends FilterOutputStream {
        Output(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            for (int k = from; k < from + length; k++) {
                if (bytes[k] == '\n') {
                    out.flush();
                    answered();
                }
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }
}
