package org.shanhai.app.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.output.WorkingFolder;

/// Data that somebody sent to try, each in a folder that goes when it is no longer used, at the
/// latest with the server.
///
/// Who sent sound data may have them answer instead of the pack, in that browser alone: a cookie
/// names them.
final class Uploads implements AutoCloseable {
    /// The largest file that is taken.
    static final long MOST_BYTES = 200L << 20;

    /// So many data are held, each with all that was found of it; the oldest makes room.
    private static final int MOST_HELD = 2;

    private static final String COOKIE = "shanhai_data";
    private static final int LONGEST_NAME = 100;

    private final Map<String, Held> held = new LinkedHashMap<>();

    /// A file that came in whole, for as long as it is open.
    record Upload(WorkingFolder folder, Path file, String name, long size)
            implements AutoCloseable {
        @Override
        public void close() {
            folder.close();
        }
    }

    private static final class Held {
        private final WorkingFolder folder;
        private final Supplier<Served> open;
        private @Nullable Served served;

        Held(WorkingFolder folder, Supplier<Served> open) {
            this.folder = folder;
            this.open = open;
        }

        synchronized Served served() {
            Served made = served;
            if (made == null) {
                made = open.get();
                served = made;
            }
            return made;
        }
    }

    /// Takes what is sent into a folder of its own; nothing is left where it breaks off.
    ///
    /// @param patience for all of it
    /// @throws Guard.Denied where it is too large or too slow, or its name is none
    /// @throws IOException where it broke off, or there is no room
    static Upload take(Context request, Intake.Kind kind, Duration patience) throws IOException {
        String name = name(Objects.requireNonNullElse(request.queryParam("name"), ""));
        if (request.req().getContentLengthLong() > MOST_BYTES) {
            // What is on its way is not waited for.
            request.header("Connection", "close");
            throw tooLarge(kind);
        }
        WorkingFolder folder = WorkingFolder.open("shanhai-upload");
        try {
            Path file = folder.path().resolve(name);
            try (InputStream in = TimelyInput.of(request, patience, kind.command());
                    OutputStream out = Files.newOutputStream(file)) {
                return new Upload(folder, file, name, copy(in, out, kind));
            }
        } catch (IOException | RuntimeException broken) {
            folder.close();
            throw broken;
        }
    }

    static long copy(InputStream in, OutputStream out, Intake.Kind kind) throws IOException {
        byte[] part = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            size += read;
            if (size > MOST_BYTES) {
                throw tooLarge(kind);
            }
            out.write(part, 0, read);
        }
        if (size == 0) {
            throw new Guard.Denied(400, "serve.upload.empty");
        }
        return size;
    }

    private static Guard.Denied tooLarge(Intake.Kind kind) {
        return new Guard.Denied(413, "serve.upload.too_large", MOST_BYTES >> 20, kind.command());
    }

    /// The last part of a path, which no folder is.
    private static String name(String asked) {
        String name =
                asked.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
        int from = Math.max(0, name.length() - LONGEST_NAME);
        name = name.substring(from);
        if (name.isEmpty() || name.startsWith(".")) {
            throw new Guard.Denied(400, "serve.upload.no_name");
        }
        return name;
    }

    /// Holds data that are sound.
    ///
    /// @return by what they are asked for
    synchronized String hold(Upload upload, Supplier<Served> open) {
        String key = UUID.randomUUID().toString();
        held.put(key, new Held(upload.folder(), open));
        while (held.size() > MOST_HELD) {
            drop(held.keySet().iterator().next());
        }
        return key;
    }

    private void drop(String key) {
        Held gone = held.remove(key);
        if (gone != null) {
            gone.folder.close();
        }
    }

    /// Has data answer the browser that asks from now on.
    ///
    /// @throws Guard.Denied where they are not held
    void use(Context request, String key) {
        Held asked;
        synchronized (this) {
            asked = held.get(key);
        }
        if (asked == null) {
            throw new Guard.Denied(410, "serve.upload.gone");
        }
        asked.served();
        request.cookie(cookie(key, -1));
    }

    /// Goes back to the pack. The data are not kept.
    void leave(Context request) {
        String key = request.cookie(COOKIE);
        synchronized (this) {
            if (key != null) {
                drop(key);
            }
        }
        request.cookie(cookie("", 0));
    }

    /// The data that answer the browser that asks; empty where it is the pack.
    ///
    /// @throws Guard.Denied where data were to answer that are no longer held; said once, so that
    ///     nobody takes the pack for their data
    Optional<Served> find(Context request) {
        String key = request.cookie(COOKIE);
        if (key == null || key.isEmpty()) {
            return Optional.empty();
        }
        Held asked;
        synchronized (this) {
            asked = held.get(key);
        }
        if (asked == null) {
            request.cookie(cookie("", 0));
            throw new Guard.Denied(410, "serve.upload.gone");
        }
        return Optional.of(asked.served());
    }

    private static Cookie cookie(String key, int seconds) {
        return new Cookie(COOKIE, key, "/", seconds, false, true, null, SameSite.STRICT);
    }

    @Override
    public synchronized void close() {
        held.values().forEach(each -> each.folder.close());
        held.clear();
    }
}
