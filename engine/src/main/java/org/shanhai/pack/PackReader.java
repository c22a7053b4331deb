package org.shanhai.pack;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.shanhai.pack.table.FaultKind;

/// Reads packs.
public final class PackReader {
    private PackReader() {}

    /// Reads and checks a whole pack that says itself how it is to be read, while nobody listens.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    public static Reading read(String pack) {
        return read(pack, Progress.SILENT);
    }

    /// Reads and checks a whole pack that says itself how it is to be read.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    public static Reading read(String pack, Progress progress) {
        return read(pack, PackOptions.PLAIN, progress);
    }

    /// Reads and checks a whole pack.
    ///
    /// @param pack a folder, a `.zip`, an `.xlsx`, or the name of an embedded pack
    public static Reading read(String pack, PackOptions options, Progress progress) {
        return read(pack, options, progress, Clock.systemUTC());
    }

    /// @param clock tells which years lie ahead, of which nothing can be known
    public static Reading read(String pack, PackOptions options, Progress progress, Clock clock) {
        Problems problems = new Problems();
        Years years = Years.at(clock);
        Optional<Reading> sound =
                open(pack, options, problems)
                        .flatMap(found -> read(found, options, years, problems, progress));
        return sound.orElseGet(() -> new Reading.Broken(problems.list()));
    }

    private static Optional<Reading> read(
            Pack opened, PackOptions options, Years years, Problems problems, Progress progress) {
        try (Pack pack = opened) {
            return pack.describe()
                    .flatMap(described -> read(described, options, years, problems, progress));
        }
    }

    private static Optional<Reading> read(
            Description described,
            PackOptions options,
            Years years,
            Problems problems,
            Progress progress) {
        return new RegionReader(described, options, years, problems, new Throttle(progress))
                .read()
                .map(region -> new Reading.Sound(region, problems.list(), described.rates()));
    }

    private static Optional<Pack> open(String pack, PackOptions options, Problems problems) {
        Optional<Path> path = findPath(pack);
        if (path.isPresent() && Files.isDirectory(path.get())) {
            FolderFiles files = new FolderFiles(path.get(), options.followLinks());
            return Optional.of(new DescriptionReader(files, problems));
        }
        String lower = pack.toLowerCase(Locale.ROOT);
        if (path.isPresent() && lower.endsWith(".zip")) {
            return ZipFiles.open(path.get(), problems)
                    .map(files -> new DescriptionReader(files, problems));
        }
        if (path.isPresent() && lower.endsWith(".xlsx")) {
            return Workbook.open(path.get(), problems);
        }
        Optional<PackFiles> embedded = EmbeddedFiles.named(pack);
        if (path.isEmpty() && embedded.isPresent()) {
            return embedded.map(files -> new DescriptionReader(files, problems));
        }
        problems.error(
                pack,
                FaultKind.PACK,
                "",
                path.isPresent() ? PackMessage.FILE_NO_PACK.of() : PackMessage.NO_SUCH_PACK.of(),
                PackMessage.GIVE_PACK.of(EmbeddedFiles.NAMES));
        return Optional.empty();
    }

    private static Optional<Path> findPath(String pack) {
        try {
            Path path = Path.of(pack);
            return !pack.isBlank() && Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
