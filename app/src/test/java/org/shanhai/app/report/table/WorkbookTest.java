package org.shanhai.app.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.report.TestEditions;
import org.shanhai.app.report.TestRegions;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// What a person finds who opens the workbook of a report: contents, a dictionary of every column,
/// headings in the language, numbers as numbers and truth as truth.
class WorkbookTest {
    private static final Language ZH = new Language("zh");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir private Path folder;

    private static Region region() {
        Zone zone =
                new Zone(
                        "bay-zone",
                        "bay",
                        "=Bay zone",
                        "湾区",
                        List.of("040", "128"),
                        OptionalDouble.of(2.5),
                        Basis.REPORTED,
                        "press",
                        "");
        return TestRegions.builder().surveyed().build().toBuilder().zones(List.of(zone)).build();
    }

    private Path write(Language language, String name) throws IOException {
        return write(region(), language, name);
    }

    private Path write(Region region, Language language, String name) throws IOException {
        Study study =
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(language));
        TableFiles.write(study, TestEditions.of(language), folder.resolve(name));
        return folder.resolve(name).resolve("shanhai.xlsx");
    }

    private Map<String, List<Row>> read(Language language) throws IOException {
        return read(write(language, language.key()));
    }

    private static Map<String, List<Row>> read(Path file) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private static List<Row> rows(Map<String, List<Row>> sheets, String name) {
        return sheets.getOrDefault(name, List.of());
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static Cell cell(Map<String, List<Row>> sheets, String name, int row, String heading) {
        List<Row> rows = rows(sheets, name);
        int column = texts(rows.getFirst()).indexOf(heading);
        assertThat(column).as(name + ": " + heading).isNotNegative();
        return rows.get(row).getCell(column);
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void everyColumnOfEverySheetStandsInTheDictionary(Language language) throws IOException {
        Map<String, List<Row>> sheets = read(language);
        Words words = Words.in(language);
        String dictionary = words.get("table.sheet.dictionary");
        Map<String, List<String>> headings = new LinkedHashMap<>();
        for (Row row : rows(sheets, dictionary).stream().skip(1).toList()) {
            headings.computeIfAbsent(row.getCellText(0), sheet -> new ArrayList<>())
                    .add(row.getCellText(3));
            assertThat(row.getCellText(2)).as("key").matches("[a-z0-9_]+");
            assertThat(row.getCellText(4)).as("meaning of " + texts(row)).isNotBlank();
            assertThat(row.getCellText(6)).as("source of " + texts(row)).isNotBlank();
        }

        sheets.remove(words.get("table.sheet.contents"));
        assertThat(headings.keySet()).containsExactlyElementsOf(sheets.keySet());
        sheets.forEach(
                (name, rows) ->
                        assertThat(texts(rows.getFirst()))
                                .isEqualTo(headings.get(name))
                                .doesNotHaveDuplicates());
    }

    /// Only keys and codes, as `value_added`, are the same in all languages.
    @Test
    void inChineseSheetsHeadingsAndMeaningsAreChinese() throws IOException {
        Map<String, List<Row>> sheets = read(ZH);

        assertThat(sheets.keySet()).startsWith("目录", "字段说明", "地方").allMatch(HAN.asPredicate());
        for (Row row : rows(sheets, "字段说明").stream().skip(1).toList()) {
            assertThat(List.of(row.getCellText(3), row.getCellText(4), row.getCellText(6)))
                    .as(row.getCellText(2))
                    .allMatch(HAN.asPredicate());
        }
    }

    /// A word that no column needs any more would stay for ever.
    @Test
    void noWordOfATableIsLeftOver() {
        Words words = Words.in(Language.EN);
        Region region = region();
        Study study = new Study(region, TestRegions.estimate(region), List.of(), words);
        TreeSet<String> needed = new TreeSet<>();
        for (ReportTable<?> table : TableFiles.listTables(study)) {
            needed.addAll(List.of("sheet." + table.name(), "about." + table.name()));
            for (Described column : table.described()) {
                needed.addAll(List.of("head." + column.said(), "meaning." + column.said()));
                needed.add(column.known().words().substring("table.".length()));
            }
        }
        needed.add("sheet.contents");

        assertThat(
                        words.bundle().keySet().stream()
                                .filter(key -> key.startsWith("table."))
                                .map(key -> key.substring("table.".length()))
                                .filter(key -> !key.startsWith("contents."))
                                .filter(key -> !key.startsWith("unit.")))
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void contentsSayWhereItComesFromAndLinkToEverySheet(Language language) throws IOException {
        Map<String, List<Row>> sheets = read(language);
        Words words = Words.in(language);
        List<List<String>> contents =
                rows(sheets, words.get("table.sheet.contents")).stream()
                        .map(WorkbookTest::texts)
                        .toList();

        assertThat(contents)
                .contains(
                        List.of(words.get("table.contents.pack"), "testland"),
                        List.of(words.get("table.contents.base_year"), "2020"),
                        List.of(words.get("table.contents.program"), "shanhai 1"));
        List<String> others = sheets.keySet().stream().skip(1).toList();
        assertThat(contents.subList(contents.size() - others.size(), contents.size()))
                .allSatisfy(
                        line ->
                                assertThat(line.get(2))
                                        .as(line.getFirst())
                                        .isEqualTo(
                                                Integer.toString(
                                                        rows(sheets, line.getFirst()).size() - 1)))
                .extracting(List::getFirst)
                .isEqualTo(others);
        assertThat(links(folder.resolve(language.key()).resolve("shanhai.xlsx")))
                .isEqualTo(others.stream().map(name -> "'" + name + "'!A1").toList());
    }

    private static List<String> links(Path workbook) throws IOException {
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        return Pattern.compile("<hyperlink [^>]*location=\"([^\"]*)\"")
                .matcher(sheet)
                .results()
                .map(found -> unescaped(found.group(1)))
                .toList();
    }

    /// The writer spells out what is not ASCII.
    private static String unescaped(String attribute) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(attribute.replace("&apos;", "'"))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbersHaveOneFormatAColumn() throws IOException {
        Map<String, List<Row>> sheets = read(Language.EN);

        assertThat(cell(sheets, "places", 1, "value added").getDataFormatString())
                .isEqualTo("#,##0");
        assertThat(cell(sheets, "activity", 1, "year").getDataFormatString()).isEqualTo("0");
        assertThat(cell(sheets, "activity", 1, "jobs").getDataFormatString()).isEqualTo("#,##0");
        assertThat(cell(sheets, "what is known", 1, "share estimated").getDataFormatString())
                .isEqualTo("0.0%");
        assertThat(cell(sheets, "zones", 1, "land").getDataFormatString()).isEqualTo("#,##0.00");
        for (Map.Entry<String, List<Row>> sheet : sheets.entrySet().stream().skip(2).toList()) {
            List<Row> rows = sheet.getValue();
            for (int k = 0; k < rows.getFirst().getCellCount(); k++) {
                int column = k;
                assertThat(
                                rows.stream()
                                        .skip(1)
                                        .flatMap(row -> row.getOptionalCell(column).stream())
                                        .filter(each -> each.getType() != CellType.EMPTY)
                                        .map(each -> String.valueOf(each.getDataFormatString()))
                                        .collect(Collectors.toSet()))
                        .as(sheet.getKey() + " " + rows.getFirst().getCellText(k))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void valuesAreNumbersTruthsAndTexts() throws IOException {
        Map<String, List<Row>> sheets = read(Language.EN);

        Cell code = cell(sheets, "industries", 1, "industry");
        assertThat(code.getType()).isEqualTo(CellType.STRING);
        assertThat(code.getText()).isEqualTo("001");
        assertThat(cell(sheets, "zones", 1, "land").asNumber()).isEqualByComparingTo("2.5");
        Cell name = cell(sheets, "zones", 1, "name in English");
        assertThat(name.getType()).isEqualTo(CellType.STRING);
        assertThat(name.getText()).isEqualTo("=Bay zone");
        assertThat(cell(sheets, "measures", 1, "measure").getText()).isEqualTo("presence");
    }

    /// Facts that contradict each other leave no estimate.
    @Test
    void truthIsTruthAndNoText() throws IOException {
        Region region = TestRegions.builder().contradictory().build();
        Path file = write(region, Language.EN, "contradiction");

        Cell feasible = cell(read(file), "conflicts", 1, "an estimate remains");
        assertThat(feasible.getType()).isEqualTo(CellType.BOOLEAN);
        assertThat(feasible.asBoolean()).isFalse();
        assertThat(Files.readString(file.resolveSibling("conflicts.csv"))).contains(",false,");
    }

    /// Packs are read by the engine, and so could these sheets be.
    @Test
    void theEngineReadsItBack() throws IOException {
        Path file = write(ZH, "engine");
        try (WorkbookFile workbook =
                WorkbookFile.open(
                                file,
                                fault -> {
                                    throw new AssertionError(fault.toString());
                                })
                        .orElseThrow()) {
            assertThat(workbook.names()).hasSize(16).contains("产业", "园区", "指标");
            assertThat(workbook.sheets().get(2).findHeader().orElseThrow())
                    .startsWith("地方", "英文名", "当地名称");
        }
    }

    @Test
    void headersAreFrozenAndFilteredOverAllRows() throws IOException {
        Path file = write(Language.EN, "filter");

        assertThat(part(file, "xl/worksheets/sheet3.xml"))
                .contains("<autoFilter ref=\"A1:O6\"")
                .contains("state=\"frozen\"");
    }

    /// A Chinese character is as wide as two digits.
    @Test
    void columnsAreWideEnough() throws IOException {
        String sheet = part(write(ZH, "widths"), "xl/worksheets/sheet3.xml");

        // 增加值 and the button of its filter; 100,000,000,000 with room to spare.
        List<Double> widths =
                Pattern.compile("<col [^>]*width=\"([0-9.]+)\"")
                        .matcher(sheet)
                        .results()
                        .map(found -> Double.valueOf(found.group(1)))
                        .toList();
        assertThat(widths.get(7)).isBetween(17.0, 22.0);
        assertThat(widths.get(0)).isBetween(8.0, 10.0);
    }

    @Test
    void theSameDataMakeTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(write(ZH, "one")))
                .isEqualTo(Files.readAllBytes(write(ZH, "two")));
    }

    @Test
    void everyFileOfTheFolderIsKnownAgain() throws IOException {
        write(Language.EN, "ours");
        try (Stream<Path> files = Files.list(folder.resolve("ours"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).hasSize(16).allMatch(TableFiles::isOurs);
        }
    }
}
