package org.shanhai.pack.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Years;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.region.Company;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.register.Classified;
import org.shanhai.register.Cohorts;
import org.shanhai.register.Firm;
import org.shanhai.register.FirmRow;
import org.shanhai.register.IndustryReason;
import org.shanhai.register.LeftOut;
import org.shanhai.register.RegisterField;

/// Reads the firms of a register one by one: from the file of firms that an import wrote, whose
/// places and industries are read already, or from a register itself.
///
/// Kept are those that have a name and an industry and are no branch and no sole trader: who can be
/// called.
public final class FirmList {
    private static final Set<String> OF_IMPORT = Set.of("name", "place", "industry", "reason");

    private final Region region;
    private final Years years = Years.now();
    private final Problems problems = new Problems();
    private final List<Firm> kept = new ArrayList<>();
    private final Set<String> companies = new HashSet<>();
    private final Set<String> closed = new HashSet<>();
    private long inside;
    private long elsewhere;

    private FirmList(Region region) {
        this.region = region;
        region.all(Company.class).forEach(each -> companies.add(each.name().strip()));
    }

    /// What was found in the file.
    ///
    /// @param inside how many firms lie in a place of the study area
    /// @param elsewhere rows of which that is not known, or that lie beyond it
    /// @param closed companies of the region that the file says are closed
    public record Found(List<Firm> firms, long inside, long elsewhere, Set<String> closed) {
        public Found {
            firms = List.copyOf(firms);
            closed = Set.copyOf(closed);
        }

        /// How many were read.
        public long rows() {
            return inside + elsewhere;
        }
    }

    public static FileReading<Found> read(
            Path path, Region region, String vintage, Progress progress) {
        return new FirmList(region).read(path, vintage, progress);
    }

    private FileReading<Found> read(Path path, String vintage, Progress progress) {
        String file = String.valueOf(path.getFileName());
        Imported rows = new Imported(file);
        List<Problem> wrong = new ArrayList<>();
        NoFile.orRead(
                path,
                RegisterMessage.GIVE_REGISTER.of(),
                unreadable -> problems.error("", file, unreadable),
                there -> {
                    new RegisterFile(there, Optional.empty())
                            .read(rows, (done, total) -> progress.at(file, done, total));
                    if (rows.isOther) {
                        wrong.addAll(ofRegister(path, vintage, progress));
                    }
                });
        Found found = new Found(kept, inside, elsewhere, closed);
        if (!rows.isOther || problems.hasErrors()) {
            return FileReading.of(found, problems);
        }
        // Rows that were read and lie nowhere here are no fault of the file.
        boolean isRead = inside == 0 && elsewhere > 0;
        return wrong.stream()
                        .filter(Problem::isError)
                        .allMatch(one -> isRead && one.message().says(RegisterMessage.NO_FIRMS))
                ? new FileReading.Sound<>(found, List.of())
                : new FileReading.Broken<>(wrong.stream().map(FirmList::here).toList());
    }

    private List<Problem> ofRegister(Path path, String vintage, Progress progress)
            throws IOException {
        RegisterReader reader =
                new RegisterReader(
                        new RegisterReader.Question(
                                Map.of(), Optional.empty(), new Cohorts(List.of())),
                        columns -> columns.reader(region, vintage),
                        new RegisterReader.Taker() {
                            @Override
                            public void firm(FirmRow row, Firm firm) {
                                take(firm);
                            }

                            @Override
                            public void leftOut(FirmRow row, LeftOut reason, String value) {
                                String name = row.get(RegisterField.NAME).strip();
                                if (reason == LeftOut.CLOSED && companies.contains(name)) {
                                    inside++;
                                    closed.add(name);
                                } else {
                                    elsewhere++;
                                }
                            }
                        });
        return reader.read(List.of(path), progress).problems();
    }

    /// Columns are named to an import, and not here.
    private static Problem here(Problem problem) {
        boolean isForImport =
                problem.message().remedies().stream()
                        .anyMatch(said -> said.key() == RegisterMessage.SAY_COLUMN);
        Message first = RegisterMessage.IMPORT_FIRST.of();
        return isForImport
                ? problem.saying(new Message(problem.message().sentences(), first.sentences()))
                : problem;
    }

    private void take(Firm read) {
        inside++;
        // No firm is registered in a year that has not begun.
        int year = read.year().orElse(0);
        boolean isPast = year >= Years.FIRST && year < years.last();
        Firm firm = isPast ? read : read.inYear(OptionalInt.empty());
        if (!firm.name().isBlank()
                && firm.classified().industry().isPresent()
                && !firm.isBranch()
                && !firm.isSoleTrader()) {
            kept.add(firm);
        }
    }

    private final class Imported implements RowSink {
        private final String file;
        private List<String> names = List.of();
        private boolean isOther;

        Imported(String file) {
            this.file = file;
        }

        @Override
        public boolean header(List<String> headings, long line) {
            names = headings;
            isOther = !headings.containsAll(OF_IMPORT);
            return !isOther;
        }

        @Override
        public void row(RowBuffer row) {
            if (isOther || row.isBlank()) {
                return;
            }
            Optional<Place> place = place(cell(row, "place"));
            if (place.isEmpty()) {
                elsewhere++;
                return;
            }
            String name = cell(row, "name");
            IndustryReason reason =
                    Keyed.find(IndustryReason.class, cell(row, "reason"))
                            .orElse(IndustryReason.UNCLEAR);
            Optional<String> industry = industry(cell(row, "industry"));
            take(
                    new Firm(
                            name,
                            place.get(),
                            new Classified(industry, reason, cell(row, "word")),
                            whole(row, "year"),
                            number(row, "capital"),
                            whole(row, "staff"),
                            cell(row, "branch").equalsIgnoreCase("true"),
                            name.isEmpty()));
        }

        private Optional<Place> place(String key) {
            Places places = region.places();
            return Optional.of(key)
                    .filter(places::contains)
                    .map(places::get)
                    .filter(place -> region.isInside(place) && places.isUnit(place));
        }

        private Optional<String> industry(String key) {
            return region.industries()
                    .findSet(key)
                    .filter(set -> set.kind() == IndustrySet.Kind.ONE)
                    .map(IndustrySet::key);
        }

        private String cell(RowBuffer row, String column) {
            return row.cell(names.indexOf(column));
        }

        /// What is no number, or none that there can be, is not known.
        private OptionalDouble number(RowBuffer row, String column) {
            String text = cell(row, column);
            return Optional.of(text)
                    .filter(written -> !written.isEmpty())
                    .flatMap(written -> BadFigure.orTell(() -> Figure.number(written), no -> {}))
                    .stream()
                    .mapToDouble(number -> number)
                    .filter(number -> number >= 0)
                    .findFirst();
        }

        private OptionalInt whole(RowBuffer row, String column) {
            return number(row, column).stream().mapToInt(number -> (int) number).findFirst();
        }

        /// Of a register itself its own reader tells what is wrong.
        @Override
        public void fault(Fault fault) {
            if (!isOther) {
                problems.error("", file, fault);
            }
        }
    }
}
