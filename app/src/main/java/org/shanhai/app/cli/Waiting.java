package org.shanhai.app.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Says on a terminal what takes so long, once it has taken more than a second, and takes it back.
final class Waiting implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 1;

    private final PrintStream err;
    private final String what;
    private final ScheduledExecutorService clock;
    private final Optional<Future<?>> pending;
    private boolean said;

    Waiting(Context context, String what) {
        err = context.err();
        this.what = what;
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        pending =
                context.surroundings().watched()
                        ? Optional.of(clock.schedule(this::say, PATIENCE_SECONDS, TimeUnit.SECONDS))
                        : Optional.empty();
    }

    <T> T until(Supplier<T> work) {
        return work.get();
    }

    private synchronized void say() {
        if (!clock.isShutdown()) {
            err.print(what);
            err.flush();
            said = true;
        }
    }

    @Override
    public synchronized void close() {
        pending.ifPresent(future -> future.cancel(false));
        clock.shutdown();
        if (said) {
            // Back to the start of the line, and clear it.
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
