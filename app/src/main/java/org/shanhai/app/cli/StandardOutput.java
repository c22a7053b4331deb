package org.shanhai.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Standard output that remembers the write that failed, which a [java.io.PrintStream] would not
/// tell. All that is written after it is dropped.
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int count) {
        attempt(() -> out.write(bytes, from, count));
    }

    @Override
    public synchronized void flush() {
        attempt(out::flush);
    }

    /// Why not all was written; empty too where the reader at the other end of a pipe has seen
    /// enough and closed it, as `head` does.
    synchronized Optional<IOException> findFailure() {
        return Optional.ofNullable(failure).filter(failed -> !isClosedPipe(failed));
    }

    private static boolean isClosedPipe(IOException failed) {
        String reason = String.valueOf(failed.getMessage());
        return reason.equals("Broken pipe") || reason.equals("The pipe is being closed");
    }

    private void attempt(Writing writing) {
        if (failure == null) {
            try {
                writing.run();
            } catch (IOException failed) {
                failure = failed;
            }
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
