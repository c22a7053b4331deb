package org.shanhai.app.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Tables that somebody sent to ask about them, each for a working day, unless newer ones push it
/// out or the server stops. Who has the key asks; nobody can guess it.
final class SentTables implements AutoCloseable {
    /// So many are held; the oldest makes room.
    private static final int MOST_HELD = 16;

    /// Nor do they take more room together.
    private static final long MOST_BYTES = 2 * Uploads.MOST_BYTES;

    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Duration kept;

    SentTables() {
        this(WORKING_DAY);
    }

    /// @param kept for how long
    SentTables(Duration kept) {
        this.kept = kept;
    }

    /// A table, and how many answer questions on it; it goes with the last of them.
    private static final class Held {
        private final Uploads.Upload upload;
        private int borrowed;
        private boolean isWanted = true;

        Held(Uploads.Upload upload) {
            this.upload = upload;
        }

        void closeIfDone() {
            if (!isWanted && borrowed == 0) {
                upload.close();
            }
        }
    }

    /// A table that stays where it is until this is closed, whether it is held then or not.
    final class Borrowed implements AutoCloseable {
        private final Held from;

        private Borrowed(Held from) {
            this.from = from;
        }

        Path file() {
            return from.upload.file();
        }

        @Override
        public void close() {
            synchronized (SentTables.this) {
                from.borrowed--;
                from.closeIfDone();
            }
        }
    }

    /// @return by what it is asked for
    synchronized String hold(Uploads.Upload upload) {
        String key = UUID.randomUUID().toString();
        held.put(key, new Held(upload));
        while (held.size() > MOST_HELD || countBytes() > MOST_BYTES) {
            drop(held.keySet().iterator().next());
        }
        CompletableFuture.delayedExecutor(kept.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> drop(key));
        return key;
    }

    private long countBytes() {
        return held.values().stream().mapToLong(one -> one.upload.size()).sum();
    }

    private synchronized void drop(String key) {
        Held gone = held.remove(key);
        if (gone != null) {
            gone.isWanted = false;
            gone.closeIfDone();
        }
    }

    /// @throws Guard.Denied where it is not held
    synchronized Borrowed borrow(String key) {
        Held one = held.get(key);
        if (one == null) {
            throw new Guard.Denied(410, "serve.actuals.gone");
        }
        one.borrowed++;
        return new Borrowed(one);
    }

    @Override
    public synchronized void close() {
        List.copyOf(held.keySet()).forEach(this::drop);
    }
}
