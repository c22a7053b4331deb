package org.shanhai.linalg;

import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// How many threads OpenBLAS works with: one for a small call, all for a large one.
///
/// The number holds for the whole library, and the last digits of a product depend on it. So a
/// large call waits until it is alone, and the size of a call decides, never what runs beside it.
final class OpenBlasThreads {
    /// Below so many multiplications waking threads, and taking cores from the compilers of the
    /// JVM, costs more than it saves.
    static final double WORTH_THREADS = 6e7;

    /// Small calls share it, a large one has it for itself.
    private static final ReadWriteLock TURNS = new ReentrantReadWriteLock();

    private final MethodHandle set;
    private final int most;

    /// A call of OpenBLAS.
    @FunctionalInterface
    interface Call {
        void run() throws Throwable;
    }

    /// @param set the function that sets the number of threads
    OpenBlasThreads(MethodHandle set, int most) {
        this.set = set;
        this.most = most;
        alone(() -> set(1));
    }

    int most() {
        return most;
    }

    /// @param multiplications that the call takes
    void run(double multiplications, Call call) {
        if (multiplications < WORTH_THREADS) {
            in(TURNS.readLock(), call);
        } else {
            alone(
                    () -> {
                        set(most);
                        try {
                            call.run();
                        } finally {
                            set(1);
                        }
                    });
        }
    }

    /// As [#run], for LAPACK: where it works with threads, on a stack that suffices for them.
    void runDeep(double multiplications, Call call) {
        if (multiplications < WORTH_THREADS) {
            run(multiplications, call);
        } else {
            LapackThread.run(() -> run(multiplications, call));
        }
    }

    private static void alone(Call call) {
        in(TURNS.writeLock(), call);
    }

    private static void in(Lock lock, Call call) {
        lock.lock();
        try {
            call.run();
        } catch (Throwable failure) {
            throw new IllegalStateException("OpenBLAS could not be called.", failure);
        } finally {
            lock.unlock();
        }
    }

    private void set(int threads) throws Throwable {
        set.invokeExact(threads);
    }
}
