package org.shanhai.pack;

/// Passes progress on at most ten times a second.
final class Throttle implements Progress {
    private static final long PAUSE_NANOS = 100_000_000;

    private final Progress listener;
    private long lastTime = System.nanoTime();

    Throttle(Progress listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void at(String table, long done, long total) {
        long now = System.nanoTime();
        if (now - lastTime >= PAUSE_NANOS) {
            lastTime = now;
            listener.at(table, done, total);
        }
    }
}
