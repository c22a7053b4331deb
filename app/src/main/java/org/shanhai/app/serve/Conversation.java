package org.shanhai.app.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Waiter;
import tools.jackson.databind.JsonNode;

/// A conversation by lines, one message each. What is no message is answered by the error that the
/// protocol names, and the next line is heard: who is handed what stands here would fall silent.
///
/// Who asks and ends at once, as a pipe does, is answered all the same: the end of the input is
/// told when what was asked is answered, or has taken too long; then it is given up.
final class Conversation implements Waiter {
    /// Longer than this nothing is waited for that was asked and is not answered.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /// The longest line: no question has a thousandth of it.
    static final int MOST_BYTES = 1 << 20;

    private static final String HELLO = "initialize";
    private static final String BEGUN = "notifications/initialized";
    private static final String PING = "ping";

    private final Input in;
    private final Output out;
    private final Set<String> methods;
    private final Words words;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Set<JsonNode> open = new HashSet<>();
    private boolean greeted;
    private boolean begun;
    private volatile boolean isOver;

    /// @param methods that are answered
    Conversation(InputStream in, OutputStream out, Set<String> methods, Words words) {
        this.in = new Input(in);
        this.out = new Output(out);
        this.methods = Set.copyOf(methods);
        this.words = words;
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

    @Override
    public boolean isWaiting() {
        return !isOver;
    }

    @Override
    public void told(String what, int done, int total) {
        // An assistant looks at the answer alone.
    }

    /// What is handed on of a line; nothing where it is answered here.
    private byte[] heard(Vetted vetted) throws IOException {
        switch (vetted) {
            case Vetted.Wrong wrong -> out.say(wrong.line(words.get(wrong.fault().words())));
            case Vetted.Idle idle -> {
                // Nobody waits for an answer to it.
            }
            case Vetted.Message message -> {
                return message.id() == null ? told(message) : asked(message, message.id());
            }
        }
        return new byte[0];
    }

    private byte[] told(Vetted.Message message) {
        if (message.method().equals(BEGUN)) {
            return begin();
        }
        return new byte[0];
    }

    /// Once, after the greeting: until then whatever is asked would never be answered.
    private byte[] begin() {
        if (!greeted || begun) {
            return new byte[0];
        }
        begun = true;
        return ("{\"jsonrpc\":\"2.0\",\"method\":\"" + BEGUN + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] asked(Vetted.Message message, JsonNode id) throws IOException {
        boolean isHello = message.method().equals(HELLO);
        Vetted.Fault fault = null;
        if (!isHello && !methods.contains(message.method())) {
            fault = Vetted.Fault.NO_METHOD;
        } else if (isHello == greeted && !message.method().equals(PING)) {
            fault = Vetted.Fault.NOT_BEGUN;
        } else if (isHello && !message.isGreeting()) {
            fault = Vetted.Fault.NO_GREETING;
        } else if (!ask(id)) {
            fault = Vetted.Fault.ASKED_TWICE;
        }
        if (fault != null) {
            out.say(new Vetted.Wrong(fault, id).line(words.get(fault.words())));
            return new byte[0];
        }
        if (!greeted && !isHello) {
            out.write(
                    ("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new byte[0];
        }
        greeted = true;
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        if (!isHello) {
            lines.writeBytes(begin());
        }
        lines.writeBytes(message.line());
        return lines.toByteArray();
    }

    private synchronized boolean ask(JsonNode id) {
        return open.add(id);
    }

    private synchronized void answered(byte[] line) {
        open.remove(Vetted.JSON.readTree(line).path("id"));
        notifyAll();
    }

    private synchronized void settle() {
        Instant until = Instant.now().plus(PATIENCE);
        try {
            while (!open.isEmpty() && Instant.now().isBefore(until)) {
                wait(Duration.between(Instant.now(), until).toMillis() + 1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        isOver = true;
    }

    /// Lines that may be handed on, each once it is wanted.
    private final class Input extends InputStream {
        private final InputStream from;
        private byte[] ready = new byte[0];
        private int at;

        Input(InputStream from) {
            this.from = new BufferedInputStream(from);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (at == ready.length) {
                if (ended.getCount() == 0) {
                    return -1;
                }
                at = 0;
                ready = nextLine();
            }
            int count = Math.min(length, ready.length - at);
            System.arraycopy(ready, at, bytes, start, count);
            at += count;
            return count;
        }

        /// What is handed on of the next line; at the end of the input that is told when what was
        /// asked is answered.
        private byte[] nextLine() {
            try {
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                boolean isLong = false;
                int next = from.read();
                boolean isLine = next >= 0;
                while (next >= 0 && next != '\n') {
                    isLong |= line.size() >= MOST_BYTES;
                    if (!isLong) {
                        line.write(next);
                    }
                    next = from.read();
                }
                if (isLine) {
                    return heard(
                            isLong
                                    ? new Vetted.Wrong(Vetted.Fault.TOO_LONG, null)
                                    : Vetted.of(line.toByteArray()));
                }
            } catch (IOException gone) {
                // Who cannot be heard or told any more is not waited for.
                isOver = true;
            }
            if (!isOver) {
                settle();
            }
            ended.countDown();
            return new byte[0];
        }
    }

    /// Whole lines, from several at once.
    private final class Output extends FilterOutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Output(OutputStream out) {
            super(out);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) throws IOException {
            for (int k = from; k < from + length; k++) {
                line.write(bytes[k]);
                if (bytes[k] == '\n') {
                    byte[] whole = line.toByteArray();
                    line.reset();
                    out.write(whole);
                    out.flush();
                    answered(whole);
                }
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        /// What is no answer to what was asked, between two answers.
        synchronized void say(byte[] whole) throws IOException {
            out.write(whole);
            out.flush();
        }
    }
}
