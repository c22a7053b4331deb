package org.shanhai.pack.book;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.message.English;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Years;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// A book of one zone whose sheets and columns go by their keys, and a pack of two places and three
/// industries to hold it against.
public final class SmallBook {
    /// Lines of the first sheet, from its second row on, as the answers stand in column B.
    private final Map<String, Object> head = new LinkedHashMap<>();

    private final Map<BookSheet, List<Map<String, Object>>> rows = new EnumMap<>(BookSheet.class);

    /// By sheet and key of the column; columns of the zone's own go by their heading.
    private final Map<BookSheet, Map<String, String>> headings = new EnumMap<>(BookSheet.class);

    private final Map<BookSheet, String> titles = new EnumMap<>(BookSheet.class);
    private final Map<String, String> further = new TreeMap<>();

    /// A formula that nobody has worked out yet.
    record Formula(String text) {}

    /// A number as a person formatted it.
    record Formatted(Number value, String format) {}

    private IndustryCodes codes =
            new IndustryCodes(
                    List.of(
                            new IndustryCode("2017", "24", "040"),
                            new IndustryCode("2017", "22", "037"),
                            new IndustryCode("2011", "41", "037")));
    private Optional<DecimalMark> decimal = Optional.empty();

    SmallBook() {
        for (BookColumn column : BookSheet.ZONE.columns()) {
            head.put(column.key(), "");
        }
        head.put("zone", "lyz");
        head.put("place", "longyou");
        head.put("new_zone", "no");
        head.put("year", 2021);
        head.put("filled_by", "Committee");
        for (BookSheet sheet : BookSheet.values()) {
            rows.put(sheet, new ArrayList<>());
            titles.put(sheet, sheet.key());
            Map<String, String> own = new LinkedHashMap<>();
            sheet.columns().forEach(column -> own.put(column.key(), column.key()));
            headings.put(sheet, own);
        }
    }

    /// One with a firm on it, so that it is not empty.
    static SmallBook withFirm(Object... more) {
        SmallBook book = new SmallBook();
        book.row(BookSheet.ENTERPRISES, "name", "Firm", "industry", "040");
        book.change(BookSheet.ENTERPRISES, more);
        return book;
    }

    private List<Map<String, Object>> rows(BookSheet sheet) {
        return requireNonNull(rows.get(sheet));
    }

    private Map<String, String> headings(BookSheet sheet) {
        return requireNonNull(headings.get(sheet));
    }

    SmallBook head(String key, Object answer) {
        head.put(key, answer);
        return this;
    }

    SmallBook withoutLine(String key) {
        head.remove(key);
        return this;
    }

    /// @param cells keys of columns, each followed by what stands there
    SmallBook row(BookSheet sheet, Object... cells) {
        rows(sheet).add(new LinkedHashMap<>());
        return change(sheet, cells);
    }

    private SmallBook change(BookSheet sheet, Object... cells) {
        for (int k = 0; k < cells.length; k += 2) {
            rows(sheet).getLast().put((String) cells[k], cells[k + 1]);
        }
        return this;
    }

    SmallBook heading(BookSheet sheet, String column, String text) {
        headings(sheet).put(column, text);
        return this;
    }

    SmallBook title(BookSheet sheet, String title) {
        titles.put(sheet, title);
        return this;
    }

    /// Takes everything off a sheet.
    SmallBook empty(BookSheet sheet) {
        headings(sheet).clear();
        rows(sheet).clear();
        return this;
    }

    SmallBook without(BookSheet sheet) {
        titles.remove(sheet);
        return this;
    }

    /// @param cell what stands in its first cell; nothing where it is empty
    SmallBook further(String title, String cell) {
        further.put(title, cell);
        return this;
    }

    SmallBook codes(IndustryCode... all) {
        codes = new IndustryCodes(List.of(all));
        return this;
    }

    SmallBook decimal(DecimalMark mark) {
        decimal = Optional.of(mark);
        return this;
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Formula formula -> sheet.formula(row, column, formula.text());
            case Formatted number -> {
                sheet.value(row, column, number.value());
                sheet.style(row, column).format(number.format()).set();
            }
            case Number number -> sheet.value(row, column, number);
            case String text when text.isEmpty() -> {}
            default -> sheet.value(row, column, value.toString());
        }
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            for (Map.Entry<BookSheet, String> title : titles.entrySet()) {
                Worksheet sheet = workbook.newWorksheet(title.getValue());
                if (title.getKey() == BookSheet.ZONE) {
                    put(sheet, 0, 0, "What is asked");
                    int line = 1;
                    for (Map.Entry<String, Object> each : head.entrySet()) {
                        put(
                                sheet,
                                line,
                                0,
                                headings(BookSheet.ZONE).getOrDefault(each.getKey(), ""));
                        put(sheet, line++, 1, each.getValue());
                    }
                } else {
                    List<String> keys = List.copyOf(headings(title.getKey()).keySet());
                    for (int k = 0; k < keys.size(); k++) {
                        put(sheet, 0, k, headings(title.getKey()).getOrDefault(keys.get(k), ""));
                        int line = 1;
                        for (Map<String, Object> row : rows(title.getKey())) {
                            put(sheet, line++, k, row.getOrDefault(keys.get(k), ""));
                        }
                    }
                }
            }
            further.forEach((title, cell) -> put(workbook.newWorksheet(title), 0, 0, cell));
        }
    }

    private static Place place(String key, String name, String within) {
        return new Place(
                key,
                key,
                name,
                Optional.of(within).filter(parent -> !parent.isEmpty()),
                Place.Kind.COUNTY,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Zone zone(String key, String place, String source) {
        return new Zone(
                key,
                place,
                key + " zone",
                "",
                List.of(),
                OptionalDouble.empty(),
                Basis.REPORTED,
                source,
                "");
    }

    private static Industry industry(String code, String name) {
        return new Industry(code, name, "", Broad.SECONDARY, "goods", List.of());
    }

    /// The zone `own` is in the pack by its own book alone.
    private static Region region() {
        return Region.builder()
                .area("area")
                .baseYear(2020)
                .places(
                        new Places(
                                List.of(
                                        place("area", "全省", ""),
                                        place("longyou", "龙游县", "area"),
                                        place("yiwu", "义乌市", "area")),
                                List.of()))
                .industries(
                        new Industries(
                                List.of(
                                        industry("037", "Paper"),
                                        industry("040", "Toys"),
                                        industry("111", "Power")),
                                List.of(
                                        new Industries.Group(
                                                "light", "Light", "", List.of("037", "040")))))
                .zones(
                        List.of(
                                zone("lyz", "longyou", "press"),
                                zone("ywz", "yiwu", "press"),
                                zone("own", "longyou", "zone-book-own")))
                .build();
    }

    FileReading<ZoneBook> read(Path folder) throws IOException {
        Path file = folder.resolve("book.xlsx");
        write(file);
        return read(file, codes, decimal);
    }

    /// What is said of a book with such rows on one sheet.
    ///
    /// @param columns keys of its columns
    public static List<Problem> problems(
            Path folder, BookSheet sheet, List<String> columns, List<List<String>> rows)
            throws IOException {
        SmallBook book = sheet == BookSheet.ENTERPRISES ? new SmallBook() : withFirm();
        for (List<String> row : rows) {
            book.row(sheet);
            for (int k = 0; k < row.size(); k++) {
                book.change(sheet, columns.get(k), row.get(k));
            }
        }
        return problems(book.read(folder));
    }

    private static List<Problem> problems(FileReading<ZoneBook> reading) {
        return reading.problems();
    }

    static FileReading<ZoneBook> read(
            Path file, IndustryCodes codes, Optional<DecimalMark> decimal) {
        return new BookReader(
                        region(),
                        new Rates("CNY", Map.of("USD", Map.of(2020, 7.0, 2021, 6.5))),
                        new BookNames(
                                Map.of("terms", List.of("Terms promised", "承诺")),
                                Map.of("enterprises.tax", List.of("Tax paid", "税收")),
                                Map.of("rating.A", List.of("best"), "rating.D", List.of("worst")),
                                Set.of("Help")),
                        codes,
                        decimal,
                        new Years(2027))
                .read(file);
    }

    ZoneBook sound(Path folder) throws IOException {
        FileReading<ZoneBook> reading = read(folder);
        assertThat(told(reading)).isEmpty();
        return ((FileReading.Sound<ZoneBook>) reading).value();
    }

    /// The only row of a sheet.
    BookRow only(Path folder, BookSheet sheet) throws IOException {
        List<BookRow> all = sound(folder).rows(sheet);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    static List<String> told(FileReading<ZoneBook> reading) {
        List<Problem> problems = problems(reading);
        assertThat(problems.stream().anyMatch(Problem::isError))
                .isEqualTo(reading instanceof FileReading.Broken<?>);
        return problems.stream().map(English::of).toList();
    }

    /// All that is said of it, errors and warnings.
    List<String> told(Path folder) throws IOException {
        return told(read(folder));
    }
}
