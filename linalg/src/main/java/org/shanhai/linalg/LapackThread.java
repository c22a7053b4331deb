package org.shanhai.linalg;

/// Runs LAPACK where its stack suffices: OpenBLAS's threaded factorisation keeps large buffers on
/// the stack and crashes the whole virtual machine on one under 8 MiB.
final class LapackThread {
    private static final long STACK_BYTES = 16L << 20;

    private LapackThread() {}

    static void run(Runnable work) {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, work, "lapack", STACK_BYTES);
        thread.setUncaughtExceptionHandler((t, thrown) -> failure[0] = thrown);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                // The native call cannot be cut short; it works on the caller's arrays.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure[0] != null) {
            throw new IllegalStateException("LAPACK could not be run.", failure[0]);
        }
    }
}
