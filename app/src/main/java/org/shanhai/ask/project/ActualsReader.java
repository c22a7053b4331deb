package org.shanhai.ask.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;
import org.shanhai.app.zone.BookImport;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.follow.Actual;
import org.shanhai.follow.Promise;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.pack.Years;
import org.shanhai.pack.book.BookNames;
import org.shanhai.pack.book.BookReader;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.BookYears;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.pack.project.KnownProjects;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.project.YearRow;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Enterprise;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Reads what came about: the book of a zone, or a table of projects by year.
public final class ActualsReader {
    private final Reading.Sound sound;
    private final Session session;
    private final Words words;
    private final List<Promise> promises;

    /// @param promises that years can be told of
    public ActualsReader(Reading.Sound sound, Session session, List<Promise> promises) {
        this.sound = sound;
        this.session = session;
        words = session.words();
        this.promises = promises;
    }

    /// What was read.
    ///
    /// @param zone whose firms and projects they are; empty of a table that names none
    public record Read(
            String file, List<Actual> actuals, Optional<Zone> zone, List<Problem> warnings) {
        public Read {
            actuals = List.copyOf(actuals);
            warnings = List.copyOf(warnings);
        }
    }

    /// @param asked the zone that was asked for
    /// @throws Refusal with every problem, where something is wrong
    public Read read(Path file, Optional<Zone> asked) throws IOException {
        // What is not there is no broken file.
        Files.newInputStream(file).close();
        return isBook(file) ? book(file, asked) : table(file, asked);
    }

    private boolean isBook(Path file) {
        BookNames names = BookImport.names(sound.region());
        Set<String> sheets =
                Stream.of(BookSheet.ZONE, BookSheet.ENTERPRISES)
                        .flatMap(
                                sheet ->
                                        Stream.concat(
                                                Stream.of(sheet.key()),
                                                names
                                                        .sheets()
                                                        .getOrDefault(sheet.key(), List.of())
                                                        .stream()))
                        .collect(Collectors.toSet());
        Optional<WorkbookFile> opened = WorkbookFile.open(file, fault -> {});
        if (opened.isEmpty()) {
            return false;
        }
        try (WorkbookFile workbook = opened.get()) {
            return workbook.sheets().stream().map(TableFile::title).anyMatch(sheets::contains);
        }
    }

    private Read book(Path file, Optional<Zone> asked) {
        Region region = sound.region();
        BookReader reader =
                new BookReader(
                        region,
                        sound.rates(),
                        BookImport.names(region),
                        new IndustryCodes(region.all(IndustryCode.class)),
                        session.options().decimal(),
                        Years.now());
        return switch (reader.read(file)) {
            case FileReading.Broken<ZoneBook> broken -> {
                List<Problem> all = new ArrayList<>(broken.problems());
                broken.readable().ifPresent(book -> all.addAll(BookYears.problems(book, known())));
                throw broken(file, all);
            }
            case FileReading.Sound<ZoneBook> book -> {
                Optional<Zone> whose = zone(region, book.value().zone());
                requireSame(asked, book.value().zone());
                requireOurs(book.value().zone());
                FileReading<List<YearRow>> years =
                        BookYears.of(book.value(), known(), book.problems());
                yield read(file, years, whose);
            }
        };
    }

    private Read table(Path file, Optional<Zone> asked) {
        Region region = sound.region();
        FileReading<List<YearRow>> years =
                ProjectFile.readYears(
                        file,
                        region,
                        sound.rates(),
                        session.options().decimal(),
                        known(),
                        Years.now());
        List<String> zones =
                promises.stream()
                        .filter(promise -> promise.decision().isPresent())
                        .flatMap(promise -> promise.zone().stream())
                        .distinct()
                        .toList();
        Optional<Zone> whose =
                asked.isPresent()
                        ? asked
                        : zones.size() == 1 ? zone(region, zones.getFirst()) : Optional.empty();
        return read(file, years, whose);
    }

    private Read read(Path file, FileReading<List<YearRow>> years, Optional<Zone> whose) {
        return switch (years) {
            case FileReading.Broken<List<YearRow>> broken -> throw broken(file, broken.problems());
            case FileReading.Sound<List<YearRow>> sound ->
                    new Read(
                            String.valueOf(file.getFileName()),
                            sound.value().stream()
                                    .map(row -> Promises.actual(row, promises, words))
                                    .toList(),
                            whose,
                            sound.problems());
        };
    }

    private Refusal broken(Path file, List<Problem> problems) {
        return new Refusal(PackProblems.answer(file.toString(), problems, "follow.broken", words));
    }

    private void requireSame(Optional<Zone> asked, String zone) {
        if (asked.isPresent() && !asked.get().key().equals(zone)) {
            throw Refusal.saying(
                    "other_zone", words.get("follow.other_zone", zone, asked.get().key()));
        }
    }

    /// A register of other zones alone is most likely not this zone's.
    private void requireOurs(String zone) {
        List<String> zones =
                promises.stream()
                        .filter(promise -> promise.decision().isPresent())
                        .flatMap(promise -> promise.zone().stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (!zones.isEmpty() && !zones.contains(zone)) {
            throw Refusal.saying(
                    "other_zone",
                    words.get("follow.register_of_others", zone, String.join(", ", zones)));
        }
    }

    private static Optional<Zone> zone(Region region, String key) {
        return region.zones().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private KnownProjects known() {
        KnownProjects known = new KnownProjects();
        promises.forEach(
                promise ->
                        known.add(
                                promise.key(),
                                promise.name(),
                                promise.nameLocal(),
                                promise.since().getYear()));
        Enterprise.latest(sound.region().all(Enterprise.class))
                .forEach(one -> known.add(one.key(), one.name(), one.name(), 0));
        return known;
    }
}
