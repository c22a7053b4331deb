package org.shanhai.app.serve;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.shanhai.ask.Waiter;

/// A question that is being answered in a thread of its own, so that who asked can be told how far
/// it is, and can go.
final class Job implements Waiter {
    private final CompletableFuture<Asking.Answered> answer = new CompletableFuture<>();
    private volatile boolean waiting = true;
    private volatile Said said = new Said("", 0, 0);

    /// What was told last.
    record Said(String what, int done, int total) {}

    private Job() {}

    static Job start(Function<Waiter, Asking.Answered> work) {
        Job job = new Job();
        Thread.ofVirtual().name("answer").start(() -> job.run(work));
        return job;
    }

    private void run(Function<Waiter, Asking.Answered> work) {
        try {
            answer.complete(work.apply(this));
        } catch (CancellationException gone) {
            answer.cancel(false);
        } catch (RuntimeException | Error broken) {
            answer.completeExceptionally(broken);
        }
    }

    @Override
    public boolean isWaiting() {
        return waiting;
    }

    @Override
    public synchronized void told(String what, int done, int total) {
        // Threads that share a loop may tell of it in another order than they finished.
        boolean behind = what.isEmpty() && total == said.total() && done < said.done();
        if (!behind) {
            said = new Said(what.isEmpty() ? said.what() : what, done, total);
        }
    }

    Said said() {
        return said;
    }

    /// The answer, where it is there in time.
    Optional<Asking.Answered> await(Duration patience) throws InterruptedException {
        try {
            return Optional.of(answer.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case Error error -> throw error;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException(broken);
            }
        }
    }

    /// The answer is no longer wanted.
    void giveUp() {
        waiting = false;
    }
}
