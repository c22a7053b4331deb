package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.shanhai.message.Message;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.project.KnownProjects;
import org.shanhai.pack.project.ProjectMessage;
import org.shanhai.pack.project.YearRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What the enterprises of a book came to, year by year.
public final class BookYears {
    private static final List<String> FURTHER =
            List.of("value_added revenue electricity cod ammonia_nitrogen nox so2 voc".split(" "));

    private static final List<String> POLLUTANTS = List.of("cod", "ammonia_nitrogen", "nox", "so2");

    private BookYears() {}

    /// @param known the projects that were let in; an enterprise is one of them where its column
    ///     `project` says so, or where it goes by its name
    public static FileReading<List<YearRow>> of(
            ZoneBook book, KnownProjects known, List<Problem> warnings) {
        return new Pass(book, known).read(warnings);
    }

    /// What is wrong with the enterprises of a book in which something else is wrong already.
    public static List<Problem> problems(ZoneBook book, KnownProjects known) {
        return new Pass(book, known).read(List.of()).problems();
    }

    private record Pass(
            ZoneBook book, KnownProjects known, Problems problems, Map<String, BookRow> seen) {
        Pass(ZoneBook book, KnownProjects known) {
            this(book, known, new Problems(), new HashMap<>());
        }

        private FileReading<List<YearRow>> read(List<Problem> warnings) {
            List<YearRow> rows = new ArrayList<>();
            Map<String, String> keys = book.enterpriseKeys();
            for (BookRow row : book.rows(BookSheet.ENTERPRISES)) {
                String name = row.text("name");
                Optional<String> project = project(row, name);
                int year = row.findYear("year").orElse(book.year());
                project.ifPresent(one -> require(row, one, year));
                ProjectEntry entry = entry(row, keys.getOrDefault(name, ""), name, year);
                rows.add(new YearRow(entry, project));
            }
            return problems.hasErrors()
                    ? new FileReading.Broken<>(problems.list())
                    : new FileReading.Sound<>(rows, warnings);
        }

        private Optional<String> project(BookRow row, String name) {
            Optional<String> written = row.find("project");
            Optional<String> found = known.find(written.orElse(name));
            if (written.isPresent() && found.isEmpty()) {
                Message remedy = ProjectMessage.WRITE_PROJECT.of();
                error(row, "project", written.get(), PackMessage.NOT_KNOWN.so(remedy));
            }
            return found.filter(key -> known.since(key) > 0);
        }

        /// A project is told of once a year, and not before it was let in. Rows of one name are
        /// found to be twice with the book itself.
        private void require(BookRow row, String project, int year) {
            int since = known.since(project);
            if (year < since) {
                Message before = ProjectMessage.YEAR_BEFORE.of(project, since);
                error(row, "year", Integer.toString(year), before);
            }
            String told = project + " " + year;
            BookRow earlier = seen.putIfAbsent(told, row);
            if (earlier != null && !earlier.text("name").equals(row.text("name"))) {
                Message twice = PackMessage.ROW_TWICE.of(told, earlier.at(naming(earlier)));
                error(row, naming(row), row.text(naming(row)), twice);
            }
        }

        private static String naming(BookRow row) {
            return row.has("project") ? "project" : "name";
        }

        private void error(BookRow row, String column, String value, Message message) {
            Fault fault = new Fault(0, row.heading(column), value, message);
            problems.error(BookSheet.ENTERPRISES.key(), row.at(column), fault);
        }

        private ProjectEntry entry(BookRow row, String key, String name, int year) {
            Map<ProjectFigure, Quantity> figures = new TreeMap<>();
            for (ProjectFigure figure : Project.FIGURES) {
                row.findQuantity(figure.key()).ifPresent(found -> figures.put(figure, found));
            }
            Map<String, Quantity> further = new LinkedHashMap<>();
            for (String column : FURTHER) {
                row.findQuantity(column).ifPresent(found -> further.put(column, found));
            }
            List<Quantity> pollutants =
                    POLLUTANTS.stream().flatMap(one -> row.findQuantity(one).stream()).toList();
            if (pollutants.size() == POLLUTANTS.size()) {
                double all = pollutants.stream().mapToDouble(Quantity::stated).sum();
                further.put("pollutants", Quantity.exactly(all));
            }
            Optional<Quantity> spent = row.findQuantity("rd");
            Optional<Quantity> sold = row.findQuantity("revenue");
            if (spent.isPresent() && sold.isPresent() && sold.get().stated() > 0) {
                double share = spent.get().stated() / sold.get().stated();
                further.put("rd_share", Quantity.exactly(share));
            }
            return new ProjectEntry(
                    new Project(
                            key,
                            name,
                            name,
                            row.find("industry"),
                            Optional.of(book.place()),
                            Optional.of(book.zone()),
                            "",
                            OptionalInt.of(year),
                            figures,
                            Project.TaxScope.TOTAL,
                            Basis.REPORTED,
                            book.source(),
                            ""),
                    "",
                    further,
                    "");
        }
    }
}
