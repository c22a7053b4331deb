package org.shanhai.app.cli;

import java.io.PrintStream;
import java.util.function.Supplier;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Waiter;

/// Shows a person at a terminal what takes so long and how far it is, and tells who waits besides.
record TerminalWaiter(Waiter waiter, boolean watched, PrintStream err, Words words)
        implements Waiter {
    TerminalWaiter(Surroundings surroundings, PrintStream err, Words words) {
        this(surroundings.waiter(), surroundings.watched(), err, words);
    }

    @Override
    public boolean isWaiting() {
        return waiter.isWaiting();
    }

    @Override
    public void told(String what, int done, int total) {
        waiter.told(what, done, total);
    }

    @Override
    public <T> T until(String what, Supplier<T> work) {
        if (!watched) {
            return waiter.until(what, work);
        }
        try (Waiting waiting = new Waiting(this, what)) {
            return waiting.until(work);
        }
    }

    @Override
    public Counted counting(long unitSize) {
        return watched ? new ReadingProgress(this, unitSize) : waiter.counting(unitSize);
    }
}
