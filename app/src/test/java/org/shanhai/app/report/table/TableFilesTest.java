package org.shanhai.app.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.report.TestEditions;
import org.shanhai.app.report.TestRegions;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

class TableFilesTest {
    @TempDir private Path folder;
    private Path tables = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Region region = TestRegions.builder().countyNamed("Up, \"land\"").build();
        tables = folder.resolve("tables");
        TableFiles.write(
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(Language.EN)),
                TestEditions.of(Language.EN),
                tables);
    }

    @Test
    void placesCarryTotalsWithTheirBasis() throws IOException {
        assertThat(Files.readAllLines(tables.resolve("places.csv")))
                .first()
                .asString()
                .startsWith("place,name,name_local,within,kind,role,currency,value_added,")
                .contains("value_added_primary,value_added_primary_basis");
        assertThat(tables.resolve("places.csv"))
                .content()
                .contains("bay,Bay,湾县,east,county,coast,CNY,100000000000,reported,5000000000,")
                .contains("\"Up, \"\"land\"\"\"");
    }

    @Test
    void activityHasEveryCellAndLeavesUnknownJobsEmpty() throws IOException {
        List<String> lines = Files.readAllLines(tables.resolve("activity.csv"));
        assertThat(lines).hasSize(1 + 5 * 3);
        assertThat(lines).anyMatch(line -> line.endsWith(",estimated,estimated,has"));
        assertThat(lines)
                .filteredOn(line -> line.contains(",128,"))
                .allMatch(line -> line.matches(".*,,(estimated|derived|reported),,unknown"));
    }

    @Test
    void formulasOfStrangersAreDisarmed() throws IOException {
        String facts = Files.readString(tables.resolve("facts.csv"));
        assertThat(facts).contains("'=HYPERLINK").doesNotContain(",\"=HYPERLINK");
        // The relation, a sign alone, is no formula.
        assertThat(facts).contains(",value_added,=,");
    }

    @Test
    void theWorkbookHoldsTheSameTables() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(tables.resolve("shanhai.xlsx").toFile())) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly(
                            "contents",
                            "dictionary",
                            "places",
                            "industries",
                            "activity",
                            "what is known",
                            "facts",
                            "measures",
                            "sources",
                            "conflicts",
                            "firms seen",
                            "multipliers",
                            "sales between places",
                            "pairs",
                            "zones",
                            "admissions");
            List<Row> places = sheets.get(2).read();
            assertThat(places).hasSize(1 + 5);
            assertThat(places.get(1).getCellAsNumber(7).orElseThrow())
                    .isEqualByComparingTo("100000000000");
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormula() throws IOException {
        try (ZipFile zip = new ZipFile(tables.resolve("shanhai.xlsx").toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().contains("/sheet")).toList()) {
                String sheet =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(sheet).doesNotContain("<f>").contains("pane");
            }
        }
    }
}
