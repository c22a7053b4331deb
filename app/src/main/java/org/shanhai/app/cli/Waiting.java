package org.shanhai.app.cli;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Waiter;
import org.shanhai.work.Work;

/// Says on a terminal what takes so long, once it has taken more than a second, and how far it is,
/// and takes it back. Who waits for the answer is told the same at once.
final class Waiting implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 1;

    /// Back to the start of the line, which is cleared.
    private static final String CLEARED = "\r\u001B[K";

    private final PrintStream err;
    private final Words words;
    private final Waiter waiter;
    private final String what;
    private final ScheduledExecutorService clock;
    private final Future<?> pending;
    private boolean said;
    private int shown;

    Waiting(TerminalWaiter terminal, String what) {
        err = terminal.err();
        words = terminal.words();
        waiter = terminal.waiter();
        this.what = what;
        waiter.told(what, 0, 0);
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        pending = clock.schedule(this::say, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    <T> T until(Supplier<T> work) {
        return Work.watched(new Told(), work);
    }

    private class Told implements Work.Watch {
        @Override
        public boolean isWanted() {
            return waiter.isWaiting();
        }

        @Override
        public void at(int done, int total) {
            waiter.told(what, done, total);
            count(done, total);
        }
    }

    private synchronized void count(int done, int total) {
        if (said && done > shown) {
            shown = done < total ? done : 0;
            err.print(CLEARED + words.get("cli.counted", what, done, total));
            err.flush();
        }
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
        pending.cancel(false);
        clock.shutdown();
        if (said) {
            err.print(CLEARED);
            err.flush();
        }
    }
}
