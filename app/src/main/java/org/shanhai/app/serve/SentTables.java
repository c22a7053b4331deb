package org.shanhai.app.serve;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Tables that somebody sent to ask about them, each for as long as no newer ones push it out, at
/// the latest until the server stops. Who has the key asks; nobody can guess it.
final class SentTables implements AutoCloseable {
    /// So many are held; the oldest makes room.
    private static final int MOST_HELD = 16;

    private final Map<String, Uploads.Upload> held = new LinkedHashMap<>();

    /// @return by what it is asked for
    synchronized String hold(Uploads.Upload upload) {
        String key = UUID.randomUUID().toString();
        held.put(key, upload);
        while (held.size() > MOST_HELD) {
            Uploads.Upload gone = held.remove(held.keySet().iterator().next());
            if (gone != null) {
                gone.close();
            }
        }
        return key;
    }

    /// @throws Guard.Denied where it is not held
    synchronized Path file(String key) {
        Uploads.Upload upload = held.get(key);
        if (upload == null) {
            throw new Guard.Denied(410, "serve.actuals.gone");
        }
        return upload.file();
    }

    @Override
    public synchronized void close() {
        held.values().forEach(Uploads.Upload::close);
        held.clear();
    }
}
