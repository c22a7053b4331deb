package org.shanhai.app.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.text.Words;
import org.shanhai.pack.book.BookRow;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.NameKeys;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// What of a zone's book goes into which table of a pack. Tables that would be empty are left out.
public final class BookTables {
    /// Columns of the book that tables call `name`.
    private static final Set<String> NAMES = Set.of("parcel", "plant");

    private final ZoneBook book;
    private final Region region;
    private final Words words;
    private final List<ImportedTable> tables = new ArrayList<>();

    /// @param region of the pack the book goes into
    public BookTables(ZoneBook book, Region region, Words words) {
        this.book = book;
        this.region = region;
        this.words = words;
        sources();
        if (book.isNew()) {
            zones();
        }
        tables.addAll(BookFacts.of(book, region.currency(), words));
        tables.addAll(BookLimits.of(book, words));
        projects();
        enterprises();
        rows(
                "parcels",
                BookSheet.PARCELS,
                List.of(
                        "parcel",
                        "land",
                        "use",
                        "status",
                        "control_unit",
                        "control_class",
                        "sewage_plant"),
                "parcel");
        rows(
                "utilities",
                BookSheet.UTILITIES,
                List.of("plant", "kind", "capacity", "used", "unit"),
                "utility");
        rows(
                "vacancies",
                BookSheet.VACANCIES,
                List.of("firm", "trade", "persons", "until"),
                "vacancy");
        rows("terms", BookSheet.TERMS, List.of("firm", "kind", "what", "amount", "until"), "term");
    }

    /// In the order in which packs have them.
    public List<ImportedTable> list() {
        return List.copyOf(tables);
    }

    private void add(String table, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new ImportedTable(table, columns, rows));
        }
    }

    private String zoneName() {
        Optional<Zone> known =
                region.zones().stream().filter(zone -> zone.key().equals(book.zone())).findFirst();
        return Stream.of(
                        words.pick(book.head().text("name"), book.head().text("name_local")),
                        known.map(zone -> words.pick(zone.name(), zone.nameLocal())).orElse(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(book.zone());
    }

    private void sources() {
        add(
                "sources",
                List.of("source", "title", "publisher", "date"),
                List.of(
                        List.of(
                                book.source(),
                                words.get(
                                        "zone.source.title",
                                        zoneName(),
                                        Integer.toString(book.year())),
                                book.head().text("filled_by"),
                                Integer.toString(book.year()))));
    }

    private void zones() {
        List<String> positioning =
                Arrays.stream(book.head().text("positioning").split("[;；]", -1))
                        .filter(name -> !name.isBlank())
                        .flatMap(
                                name ->
                                        region.industries().lookUp(name.strip())
                                                        instanceof
                                                        NameIndex.Found<IndustrySet> found
                                                ? Stream.of(found.value().key())
                                                : Stream.empty())
                        .toList();
        String name = book.head().text("name");
        add(
                "zones",
                List.of(
                        "zone",
                        "place",
                        "name",
                        "name_local",
                        "positioning",
                        "land_mu",
                        "basis",
                        "source"),
                List.of(
                        List.of(
                                book.zone(),
                                book.place(),
                                name.isEmpty() ? zoneName() : name,
                                book.head().text("name_local"),
                                String.join(";", positioning),
                                mu(book.head(), "land", ""),
                                Basis.REPORTED.key(),
                                book.source())));
    }

    private static String mu(BookRow row, String column, String unit) {
        return row.findQuantity(column)
                .map(land -> BookNumbers.written(land, Zone.MU_PER_KM2, unit))
                .orElse("");
    }

    private void projects() {
        List<List<String>> rows = new ArrayList<>();
        List<BookRow> pipeline = book.rows(BookSheet.PIPELINE);
        List<String> keys = keys("p", pipeline, row -> row.text("project"));
        for (BookRow row : pipeline) {
            rows.add(
                    line(
                            List.of(
                                    keys.get(rows.size()),
                                    row.text("project"),
                                    row.text("project"),
                                    row.text("industry"),
                                    book.place(),
                                    book.zone(),
                                    row.text("status").replace('_', ' '),
                                    year(row)),
                            figures(
                                    row,
                                    "investment",
                                    "land",
                                    "output",
                                    "tax",
                                    "profit",
                                    "jobs",
                                    "energy"),
                            List.of(
                                    row.text("tax_scope"),
                                    Basis.REPORTED.key(),
                                    book.source(),
                                    row.text("note"))));
        }
        add(
                "projects",
                List.of(
                        "project",
                        "name",
                        "name_local",
                        "industry",
                        "place",
                        "zone",
                        "status",
                        "year",
                        "investment",
                        "land",
                        "output",
                        "tax",
                        "profit",
                        "jobs",
                        "energy",
                        "tax_scope",
                        "basis",
                        "source",
                        "note"),
                rows);
    }

    private static List<String> line(List<String> first, List<String> middle, List<String> last) {
        return Stream.of(first, middle, last).flatMap(List::stream).toList();
    }

    private String year(BookRow row) {
        return Integer.toString(row.findYear("year").orElse(book.year()));
    }

    private List<String> figures(BookRow row, String... columns) {
        return Arrays.stream(columns).map(column -> figure(row, column)).toList();
    }

    private String figure(BookRow row, String column) {
        return switch (column) {
            case "land" -> mu(row, column, "mu");
            case "jobs", "persons" -> figure(row, column, "persons");
            case "energy" -> figure(row, column, "tce");
            default -> figure(row, column, region.currency());
        };
    }

    private static String figure(BookRow row, String column, String unit) {
        return row.findQuantity(column)
                .map(quantity -> BookNumbers.written(quantity, 1, unit))
                .orElse("");
    }

    /// Of the names in the rows, so that they stay when rows are moved.
    ///
    /// @param letter that tells keys of one sheet from those of another
    private List<String> keys(String letter, List<BookRow> rows, Function<BookRow, String> name) {
        return NameKeys.ofLines(
                "%s-%s-".formatted(book.zone(), letter),
                rows.stream().map(name).toList(),
                rows.stream().map(BookRow::content).toList());
    }

    private void enterprises() {
        Map<String, String> keys = book.enterpriseKeys();
        List<List<String>> rows = new ArrayList<>();
        for (BookRow row : book.rows(BookSheet.ENTERPRISES)) {
            rows.add(
                    line(
                            List.of(
                                    keys.getOrDefault(row.text("name"), ""),
                                    row.text("name"),
                                    row.text("industry"),
                                    book.zone(),
                                    year(row)),
                            figures(
                                    row,
                                    "land",
                                    "output",
                                    "value_added",
                                    "tax",
                                    "profit",
                                    "jobs",
                                    "energy"),
                            List.of(row.text("rating"), Basis.REPORTED.key(), book.source())));
        }
        add(
                "enterprises",
                List.of(
                        "enterprise",
                        "name",
                        "industry",
                        "zone",
                        "year",
                        "land",
                        "output",
                        "value_added",
                        "tax",
                        "profit",
                        "jobs",
                        "energy",
                        "rating",
                        "basis",
                        "source"),
                rows);
    }

    /// Rows that go into a table of their own as they are.
    ///
    /// @param key the name of its first column
    private void rows(String table, BookSheet sheet, List<String> columns, String key) {
        List<List<String>> rows = new ArrayList<>();
        List<BookRow> lines = book.rows(sheet);
        List<String> keys = keys(key.substring(0, 1), lines, row -> nameIn(row, columns));
        for (BookRow row : lines) {
            String made = keys.get(rows.size());
            rows.add(
                    line(
                            List.of(
                                    sheet == BookSheet.PARCELS
                                            ? keyOf(row.text("parcel"), made)
                                            : made,
                                    book.zone()),
                            columns.stream().map(column -> cell(row, sheet, column)).toList(),
                            List.of(Basis.REPORTED.key(), book.source())));
        }
        List<String> names =
                columns.stream().map(each -> NAMES.contains(each) ? "name" : each).toList();
        add(table, line(List.of(key, "zone"), names, List.of("basis", "source")), rows);
    }

    /// A parcel keeps its own name where that can be a key.
    private String keyOf(String name, String made) {
        return name.matches("[A-Za-z0-9_.-]+") ? book.zone() + "-" + name : made;
    }

    /// What a line goes by: its first two words, as firm and trade of a vacancy.
    private static String nameIn(BookRow row, List<String> columns) {
        return columns.stream().limit(2).map(row::text).collect(Collectors.joining(" ")).strip();
    }

    private String cell(BookRow row, BookSheet sheet, String column) {
        if (row.findYear(column).isPresent()) {
            return Integer.toString(row.findYear(column).getAsInt());
        }
        if (row.findQuantity(column).isEmpty()) {
            return row.text(column);
        }
        boolean bare = sheet == BookSheet.UTILITIES || column.equals("persons");
        return bare ? BookNumbers.plain(row.findNumber(column).orElse(0)) : figure(row, column);
    }
}
