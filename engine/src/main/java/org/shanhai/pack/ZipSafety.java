package org.shanhai.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.shanhai.pack.table.Fault;

/// Refuses archives that lead out of themselves or unpack to far more than they are.
public final class ZipSafety {
    /// What a file may be larger than its compressed form once it is large: text seldom passes 50.
    static final long RATIO = 200;

    static final long ALWAYS_ALLOWED = 50_000_000;
    private static final int ENTRIES = 10_000;

    private ZipSafety() {}

    public static Optional<Fault> findFault(ZipFile zip) {
        if (zip.size() > ENTRIES) {
            return Optional.of(
                    fault(
                            "",
                            "The archive has %d entries; a pack has at most %d."
                                    .formatted(zip.size(), ENTRIES)));
        }
        for (ZipEntry entry : entries(zip)) {
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/")
                    || name.matches("^[A-Za-z]:.*")
                    || List.of(name.split("/")).contains("..")) {
                return Optional.of(fault(name, "is an entry that leads out of the pack."));
            }
            if (entry.getSize() > limit(entry)) {
                return Optional.of(
                        fault(
                                name,
                                "would grow from %d to %d bytes; such a file is no table."
                                        .formatted(entry.getCompressedSize(), entry.getSize())));
            }
        }
        return Optional.empty();
    }

    /// The bytes an entry may unpack to.
    static long limit(ZipEntry entry) {
        return Math.max(ALWAYS_ALLOWED, RATIO * Math.max(1, entry.getCompressedSize()));
    }

    static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream().forEach(entries::add);
        return entries;
    }

    private static Fault fault(String name, String message) {
        return new Fault("zip", 0, "", name, message, "Take it out and pack the folder again.");
    }
}
