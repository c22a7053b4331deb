package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;

/// What is sent, for as long as is waited for all of it: byte by byte it would come in for weeks,
/// and keep a thread and a file open.
///
/// A read ends with a [Guard.Denied] where it is late.
final class TimelyInput extends FilterInputStream {
    private final Duration most;
    private final String command;
    private final Instant until;

    /// @param most waited from now on
    /// @param command that takes the same, however long it takes
    TimelyInput(InputStream in, Duration most, String command) {
        super(in);
        this.most = most;
        this.command = command;
        until = Instant.now().plus(most);
    }

    static InputStream of(Context request, Duration most, String command) throws IOException {
        return new TimelyInput(request.req().getInputStream(), most, command);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (Instant.now().isAfter(until)) {
            throw late();
        }
        try {
            return super.read(target, from, length);
        } catch (IOException broken) {
            // The server waits half a minute for the next byte.
            if (broken.getCause() instanceof TimeoutException) {
                throw late();
            }
            throw broken;
        }
    }

    private Guard.Denied late() {
        return new Guard.Denied(408, "serve.upload.slow", most.toSeconds(), command);
    }
}
