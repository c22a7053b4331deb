package org.shanhai.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.shanhai.app.serve.Lane;
import org.shanhai.ask.Waiter;

/// Lets questions be answered as they came, each in its lane. Who goes before it is their turn is
/// left out, and no turn lasts for ever.
///
/// A lane has threads of its own: what takes long would else keep those busy that carry quick
/// questions.
final class Turns {
    private static final long MILLIS = 100;

    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final Function<Lane, Duration> most;

    Turns() {
        this(Lane::most);
    }

    /// @param most how long a turn may last
    Turns(Function<Lane, Duration> most) {
        this.most = most;
        for (Lane lane : Lane.values()) {
            lanes.put(
                    lane,
                    Executors.newFixedThreadPool(
                            lane.beside(),
                            Thread.ofPlatform().daemon().name("lane-" + lane, 0).factory()));
        }
    }

    /// A turn that took longer than one may.
    static final class TookTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Duration most;

        TookTooLong(Duration most) {
            super("longer than " + most);
            this.most = most;
        }

        Duration most() {
            return most;
        }
    }

    /// @param work that asks whether it is still wanted
    /// @throws CancellationException where nobody waits any more
    /// @throws TookTooLong where somebody does, and its time is over
    <T> T take(Lane lane, Waiter waiter, Function<Waiter, T> work) {
        AtomicBoolean begun = new AtomicBoolean();
        Future<T> turn =
                Objects.requireNonNull(lanes.get(lane))
                        .submit(
                                () -> {
                                    if (!begun.compareAndSet(false, true)) {
                                        throw gone();
                                    }
                                    return within(most.apply(lane), waiter, work);
                                });
        while (true) {
            try {
                return turn.get(MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // What has begun ends by itself, and is waited for: it may still read files.
                if (!waiter.isWaiting() && begun.compareAndSet(false, true)) {
                    throw gone();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new CancellationException("The server stops.");
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case Error error -> throw error;
                    case RuntimeException cause -> throw cause;
                    case null, default -> throw new IllegalStateException(failed);
                }
            }
        }
    }

    private static <T> T within(Duration most, Waiter waiter, Function<Waiter, T> work) {
        Instant until = Instant.now().plus(most);
        T done;
        try {
            done = work.apply(new Limited(waiter, until));
        } catch (CancellationException givenUp) {
            if (waiter.isWaiting() && Instant.now().isAfter(until)) {
                throw new TookTooLong(most);
            }
            throw givenUp;
        }
        if (!waiter.isWaiting()) {
            throw gone();
        }
        if (Instant.now().isAfter(until)) {
            throw new TookTooLong(most);
        }
        return done;
    }

    private static CancellationException gone() {
        return new CancellationException("Nobody waits for this any more.");
    }

    /// Who waits until then and no longer.
    private record Limited(Waiter waiter, Instant until) implements Waiter {
        @Override
        public boolean isWaiting() {
            return waiter.isWaiting() && Instant.now().isBefore(until);
        }

        @Override
        public void told(String what, int done, int total) {
            waiter.told(what, done, total);
        }
    }
}
