package org.shanhai.app.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.app.sweep.Scenario.Argument;
import org.shanhai.app.text.Words;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.register.RegisterFile;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.SquareRows;

/// Reads a table of scenarios, CSV or a workbook: a line for each, a column for each option of its
/// question. Cells that are empty give nothing; several values of an option stand between `;`.
public final class ScenarioTable {
    /// Columns that are no options.
    static final String NAME = "name";

    static final String QUESTION = "question";
    static final String SUBJECT = "subject";
    static final String PACK = "pack";

    /// Questions whose answers can stand side by side: none writes anything.
    public static final List<String> QUESTIONS =
            List.of("admit", "plan", "effects", "leap", "pair", "diagnose", "recruit");

    /// Options that write files, or say how people read an answer or all packs are read.
    private static final Set<String> NONE_OF_THESE =
            Set.of(
                    "out",
                    "csv",
                    "curve-csv",
                    "svg",
                    "template",
                    "form",
                    "record",
                    "register",
                    "force",
                    "excel",
                    "json",
                    "decimal",
                    "follow-links",
                    "list",
                    "lang",
                    "help",
                    "version",
                    "verbose",
                    "full",
                    "why",
                    "date",
                    "by",
                    "because",
                    "supersedes",
                    "due");

    /// What stands for an option that takes no value.
    private static final String YES = "yes";

    private final Path path;
    private final String pack;
    private final List<Argument> reading;
    private final Words words;
    private final Problems faults = new Problems();
    private final List<String> errors = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<SweptFile> files = new ArrayList<>();
    private final Map<Path, Integer> numbers = new HashMap<>();
    private List<String> columns = List.of();

    /// A scenario and what stands in its line.
    ///
    /// @param cells by column, empty ones left out
    public record Row(long line, Scenario scenario, Map<String, String> cells) {
        public Row {
            cells = new LinkedHashMap<>(cells);
        }
    }

    /// @param pack asked about where a line names none
    /// @param reading how packs are to be read, of all lines
    public ScenarioTable(Path path, String pack, List<Argument> reading, Words words) {
        this.path = path;
        this.pack = pack;
        this.reading = List.copyOf(reading);
        this.words = words;
    }

    public void read() {
        new RegisterFile(path, Optional.empty()).read(new Lines());
        if (rows.isEmpty() && errors.isEmpty() && !faults.hasErrors()) {
            errors.add(words.get("sweep.error.empty", path));
        }
    }

    /// What is wrong with the file itself.
    public List<Problem> faults() {
        return faults.list();
    }

    /// What is wrong with its lines.
    public List<String> errors() {
        return List.copyOf(errors);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// The columns as they stand in the file.
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /// The files that scenarios name, by number.
    public List<SweptFile> files() {
        return List.copyOf(files);
    }

    private final class Lines extends SquareRows {
        private final Set<String> names = new HashSet<>();

        Lines() {
            super(
                    by -> by.decimals(Optional.empty()),
                    fault -> faults.error("", String.valueOf(path.getFileName()), fault));
        }

        @Override
        protected boolean headings(List<String> headings, long line) {
            columns = headings.stream().map(String::strip).toList();
            int before = errors.size();
            Stream.of(NAME, QUESTION)
                    .filter(needed -> !columns.contains(needed))
                    .forEach(needed -> errors.add(words.get("sweep.error.column", path, needed)));
            HeadingFinder.find(
                    columns.size(),
                    this::heading,
                    (column, earlier, k) ->
                            errors.add(words.get("sweep.error.twice", path, columns.get(k))));
            return errors.size() == before;
        }

        /// In lower case; empty, with an error, where no column may be called so.
        private Optional<String> heading(int at) {
            String column = columns.get(at);
            Optional<String> wrong =
                    column.isEmpty()
                            ? Optional.of(words.get("sweep.error.heading", path, at + 1))
                            : Optional.of(words.get("sweep.error.option", path, column))
                                    .filter(said -> isNone(column));
            wrong.ifPresent(errors::add);
            return Optional.of(column.toLowerCase(Locale.ROOT)).filter(said -> wrong.isEmpty());
        }

        /// Also what would be an option with its value, and what answers are written as.
        private static boolean isNone(String column) {
            return NONE_OF_THESE.contains(column)
                    || SweepFile.TOLD.contains(column.toLowerCase(Locale.ROOT))
                    || column.contains("=");
        }

        @Override
        protected boolean fits(RowBuffer row, int width) {
            return !row.isFilledFrom(width);
        }

        @Override
        protected void take(RowBuffer row) {
            if (row.isBlank()) {
                return;
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int k = 0; k < Math.min(row.count(), columns.size()); k++) {
                String cell = row.text(k).strip();
                if (!cell.isEmpty()) {
                    cells.put(columns.get(k), cell);
                }
            }
            String name = cells.getOrDefault(NAME, "");
            String question = cells.getOrDefault(QUESTION, "");
            if (name.isEmpty() || !names.add(name)) {
                errors.add(words.get("sweep.error.name", path, row.line(), name));
            } else if (TotalRow.isOne(name)) {
                fault(TotalRow.fault(row.line(), NAME, name));
            } else if (!QUESTIONS.contains(question)) {
                errors.add(
                        words.get(
                                "sweep.error.question",
                                path,
                                row.line(),
                                question,
                                String.join(", ", QUESTIONS)));
            } else {
                rows.add(
                        new Row(
                                row.line(),
                                new Scenario(
                                        name,
                                        question,
                                        cells.getOrDefault(PACK, pack),
                                        arguments(cells, row.line())),
                                cells));
            }
        }
    }

    private List<Argument> arguments(Map<String, String> cells, long line) {
        List<Argument> arguments = new ArrayList<>(reading);
        cells.forEach(
                (column, cell) -> {
                    switch (column) {
                        case NAME, QUESTION, PACK -> {
                            // Of the scenario, not of its question.
                        }
                        case SUBJECT -> arguments.add(argument("", cell, line));
                        default ->
                                Arrays.stream(cell.split("[;；]", -1))
                                        .map(String::strip)
                                        .filter(value -> !value.isEmpty())
                                        .forEach(
                                                value ->
                                                        arguments.add(
                                                                argument(
                                                                        column,
                                                                        value.equals(YES)
                                                                                ? ""
                                                                                : value,
                                                                        line)));
                    }
                });
        return arguments;
    }

    private Argument argument(String parameter, String value, long line) {
        int hash = value.lastIndexOf('#');
        String name = hash > 0 ? value.substring(0, hash) : value;
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            return Argument.plain(parameter, value);
        }
        Integer known = numbers.get(file.get());
        if (known == null) {
            known = files.size();
            try {
                files.add(SweptFile.read(name, file.get()));
            } catch (IOException unreadable) {
                errors.add(words.get("sweep.error.file", path, line, name));
            }
            numbers.put(file.get(), known);
        }
        return new Argument(parameter, hash > 0 ? value.substring(hash) : "", known);
    }

    private static Optional<Path> file(String name) {
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
