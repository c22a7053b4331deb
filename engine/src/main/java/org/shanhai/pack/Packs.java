package org.shanhai.pack;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.message.Message;

/// Opens the pack asked for and the packs it stands on, and keeps them open until all are read.
///
/// @param opened the pack asked for, its base, the base of that, and so on
record Packs(PackOptions options, Problems problems, List<Pack> opened) implements AutoCloseable {
    static Packs of(PackOptions options, Problems problems) {
        return new Packs(options, problems, new ArrayList<>());
    }

    /// What the pack asked for says of itself; empty, with problems, where that cannot be read.
    Optional<Description> describe(String pack) {
        Optional<Path> path = findPath(pack);
        Optional<PackFiles> embedded = PackFiles.Embedded.named(pack);
        if (path.isEmpty() && embedded.isPresent()) {
            return describe(embedded.get(), new PackHome("", Optional.empty()));
        }
        if (path.isPresent() && isPack(path.get())) {
            return describe(PackHome.of(path.get()));
        }
        Message near = Suggestions.among(EmbeddedPacks.names(), pack);
        Message remedy = near.then(PackMessage.GIVE_PACK.of(EmbeddedPacks.names()));
        PackMessage what = path.isPresent() ? PackMessage.FORMAT_UNKNOWN : PackMessage.NO_SUCH_PACK;
        problems.error(pack, "", what.so(remedy));
        return Optional.empty();
    }

    private Optional<Description> describeBase(PackHome on, String file, String base) {
        Optional<PackFiles> embedded = PackFiles.Embedded.named(base);
        Optional<PackHome> home =
                embedded.isPresent()
                        ? Optional.of(new PackHome(base, Optional.empty()))
                        : options.isSent() ? Optional.empty() : on.find(base);
        Optional<Message> wrong =
                home.map(this::findFault).orElse(Optional.of(PackMessage.NO_SUCH_PACK.of()));
        if (wrong.isPresent()) {
            Message near = Suggestions.among(EmbeddedPacks.names(), base);
            Message remedy = near.then(PackMessage.GIVE_BASE.of(EmbeddedPacks.names()));
            problems.property(file, "base", base, wrong.get().so(remedy));
            return Optional.empty();
        }
        PackHome found = home.orElseThrow();
        return embedded.isPresent() ? describe(embedded.get(), found) : describe(found);
    }

    /// A pack over its base, where it names one; empty, with problems, where that cannot be read.
    Optional<Description> over(
            PackHome on,
            String file,
            Optional<String> base,
            Function<Optional<Description>, Description> describe) {
        return base.isEmpty()
                ? Optional.of(describe.apply(Optional.empty()))
                : describeBase(on, file, base.get())
                        .map(below -> describe.apply(Optional.of(below)));
    }

    private Optional<Message> findFault(PackHome base) {
        if (opened.stream().anyMatch(one -> base.isSame(one.home()))) {
            List<String> by = opened.stream().skip(1).map(one -> one.home().name()).toList();
            return Optional.of(
                    PackMessage.BASE_CIRCLE.of(by.isEmpty() ? List.of(base.name()) : by));
        }
        return base.path()
                .filter(path -> !isPack(path))
                .map(path -> PackMessage.FORMAT_UNKNOWN.of());
    }

    private Optional<Description> describe(PackHome home) {
        Path path = home.path().orElseThrow();
        if (Files.isDirectory(path)) {
            return describe(new PackFiles.Folder(path, options.followLinks()), home);
        }
        if (hasEnding(path, ".zip")) {
            return PackFiles.Zip.open(path, problems).flatMap(files -> describe(files, home));
        }
        return Workbook.open(path, home, this, problems).flatMap(this::describe);
    }

    private Optional<Description> describe(PackFiles files, PackHome home) {
        return describe(DescriptionReader.of(files, home, this, problems));
    }

    private Optional<Description> describe(Pack pack) {
        opened.add(pack);
        return pack.describe();
    }

    private static boolean isPack(Path path) {
        return Files.isDirectory(path)
                || hasEnding(path, ".zip")
                || hasEnding(path, ".xlsx")
                || hasEnding(path, ".json") && !path.endsWith(DescriptionReader.FILE);
    }

    static boolean hasEnding(Path path, String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    static Optional<Path> findPath(String pack) {
        try {
            Path path = Path.of(pack);
            return !pack.isBlank() && Files.exists(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        opened.reversed().forEach(Pack::close);
    }
}
