package org.shanhai.pack.table;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;
import org.shanhai.work.Work;

/// Refuses archives that lead out of themselves or unpack to far more than they are.
public final class ZipSafety {
    /// What a file may be larger than its compressed form once it is large: text seldom passes 50.
    private static final long RATIO = 200;

    private static final long ALWAYS_ALLOWED = 50_000_000;
    private static final int ENTRIES = 10_000;

    /// All files together, where they shrink more than text does.
    private static final long TOGETHER = 4 * ALWAYS_ALLOWED;

    private ZipSafety() {}

    public static Optional<Fault> findFault(ZipFile zip) {
        if (zip.size() > ENTRIES) {
            return Optional.of(fault("", TableMessage.TOO_MANY_ENTRIES.of(zip.size(), ENTRIES)));
        }
        File file = new File(zip.getName());
        // Files of an archive may lie over one another: what they say of their size in it is more
        // than it has.
        long most = Math.max(TOGETHER, RATIO * file.length());
        long together = 0;
        for (ZipEntry entry : entries(zip)) {
            String name = entry.getName();
            if (leadsOut(name)) {
                return Optional.of(fault(name, TableMessage.ENTRY_LEADS_OUT.of()));
            }
            if (entry.getSize() > limit(entry)) {
                return wouldGrow(name, entry.getCompressedSize(), entry.getSize());
            }
            together += entry.getSize();
            if (together > most) {
                return wouldGrow(file.getName(), file.length(), together);
            }
        }
        return Optional.empty();
    }

    /// Whether a path leads out of where it begins.
    public static boolean leadsOut(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("^[A-Za-z]:.*")
                || List.of(plain.split("/")).contains("..");
    }

    /// A file of an archive, as far as it unpacks to no more than it may.
    public static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        // What an entry says of its size need not be so.
        return new Limited(zip.getInputStream(entry), Math.min(limit(entry), entry.getSize()));
    }

    /// @param zip null where none was opened
    public static void close(@Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException("Cannot close " + zip.getName(), stuck);
        }
    }

    private static long limit(ZipEntry entry) {
        return Math.max(ALWAYS_ALLOWED, RATIO * Math.max(1, entry.getCompressedSize()));
    }

    public static List<ZipEntry> entries(ZipFile zip) {
        return zip.stream().<ZipEntry>map(entry -> entry).toList();
    }

    private static Optional<Fault> wouldGrow(String name, long from, long to) {
        return Optional.of(fault(name, TableMessage.WOULD_GROW.of(from, to)));
    }

    private static Fault fault(String name, Message message) {
        return new Fault(0, "", name, message.so(TableMessage.TAKE_OUT_AND_PACK.of()));
    }

    /// Stops a file that unpacks to more than it may, and one that nobody waits for any more.
    private static final class Limited extends WatchedBytes {
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        protected void took(byte[] bytes, int from, int count) throws IOException {
            Work.check();
            left -= count;
            if (left < 0) {
                throw new IOException("the file unpacks to more than its size allows");
            }
        }
    }
}
