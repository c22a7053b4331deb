package org.shanhai.ask;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.shanhai.pack.Progress;
import org.shanhai.work.Work;

/// Who waits for an answer. Asked and told by several threads at once.
public interface Waiter {
    /// One that waits as long as it takes and asks for no news.
    Waiter PATIENT =
            new Waiter() {
                @Override
                public boolean isWaiting() {
                    return true;
                }

                @Override
                public void told(String what, int done, int total) {
                    // It looks at the answer alone.
                }
            };

    /// What is read or done step by step, until it is closed.
    interface Counted extends Progress, AutoCloseable {
        @Override
        void close();
    }

    /// Whether the answer is still wanted; once it is not, it never is again.
    boolean isWaiting();

    /// Hears what is being done.
    ///
    /// @param what in words; empty where it is what was told before
    /// @param total of the rounds of a loop; 0 where nothing is counted
    void told(String what, int done, int total);

    /// Does work that takes a while, and hears how far it is.
    ///
    /// @param what in words
    default <T> T until(String what, Supplier<T> work) {
        told(what, 0, 0);
        return Work.watched(watch(what), work);
    }

    /// Hears how far something is that is read or done step by step.
    ///
    /// @param unitSize in which it is told, as 1,000,000 of bytes
    default Counted counting(long unitSize) {
        return new Counted() {
            @Override
            public void at(String table, long done, long total) {
                requireWaiting();
                told(table, (int) (done / unitSize), (int) (total / unitSize));
            }

            @Override
            public void close() {
                // Nothing is shown that would have to be taken back.
            }
        };
    }

    /// @throws CancellationException where nobody waits any more
    default void requireWaiting() {
        if (!isWaiting()) {
            throw new CancellationException("Nobody waits for this any more.");
        }
    }

    /// Ends loops that nobody waits for.
    ///
    /// @param what they do, in words
    default Work.Watch watch(String what) {
        return new Work.Watch() {
            @Override
            public boolean isWanted() {
                return isWaiting();
            }

            @Override
            public void at(int done, int total) {
                told(what, done, total);
            }
        };
    }
}
