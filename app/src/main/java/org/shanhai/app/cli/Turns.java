package org.shanhai.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.shanhai.ask.Waiter;

/// Lets one question be answered after the other, as they came: each may take all cores. Who goes
/// before it is their turn is left out.
final class Turns {
    private static final long MILLIS = 100;

    private final Deque<Object> queue = new ArrayDeque<>();

    /// @throws CancellationException where nobody waits any more
    <T> T take(Waiter waiter, Supplier<T> work) {
        Object mine = new Object();
        try {
            await(mine, waiter);
            return work.get();
        } finally {
            leave(mine);
        }
    }

    private synchronized void await(Object mine, Waiter waiter) {
        queue.add(mine);
        while (!mine.equals(queue.peekFirst())) {
            try {
                wait(MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The server stops.");
            }
            if (!waiter.isWaiting()) {
                throw new CancellationException("Nobody waits for this any more.");
            }
        }
    }

    private synchronized void leave(Object mine) {
        queue.remove(mine);
        notifyAll();
    }
}
