package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.shanhai.app.output.CsvText;
import tools.jackson.databind.JsonNode;

/// Many projects at once: their order, what is kept of them, and tables of them.
class AdmitManyTest extends AdmitRuns {
    @Test
    void ranksAllAndWritesTablesThatRunNoFormula() throws IOException {
        Path many =
                Files.writeString(
                        folder.resolve("many.csv"),
                        """
                        project,name,industry,zone,land,tax,tax_scope,jobs
                        A,"=HYPERLINK(""http://x"")",040,longyou-zone,30亩,700万元,total,100
                        B,@SUM(A1),040,longyou-zone,30亩,500万元,total,100
                        """);
        Path out = folder.resolve("ranked");
        Run run = admit(many.toString(), "--out", out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().indexOf("negotiate")).isLessThan(run.out().indexOf("ask first"));
        String csv = Files.readString(out.resolve("ranking.csv"));
        assertThat(csv)
                .startsWith("rank,project,name,place,zone,verdict,")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains(",'@SUM(A1),");
        try (ZipFile zip = new ZipFile(out.resolve("ranking.xlsx").toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().contains("/sheet")).toList()) {
                String sheet =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(sheet).doesNotContain("<f>");
            }
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(out.resolve("ranking.xlsx").toFile())) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(2).getCellText(2)).startsWith("=HYPERLINK");
            assertThat(rows.get(2).getCell(2).getFormula()).isNull();
        }
        JsonNode all = json("--all");
        assertThat(all.get("ranking")).hasSize(2);
        // The fewest things to ask first.
        assertThat(all.get("ranking").get(0).get("project").asString()).isEqualTo("QZ02");
    }

    @Test
    void aRankingForExcelHasTheHeadingsOfItsWorkbook() throws IOException {
        Path out = folder.resolve("excel");
        admit("--all", "--out", out.toString(), "--excel");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(out.resolve("ranking.xlsx").toFile())) {
            var headings =
                    workbook.getFirstSheet().read().getFirst().stream()
                            .map(cell -> CsvText.quoted(cell.getText()))
                            .toList();
            assertThat(headings).contains("project");
            assertThat(Files.readString(out.resolve("ranking.csv")))
                    .startsWith("\uFEFF" + String.join(",", headings) + "\r\n");
        }
    }

    @Test
    void theSameDataMakeTheSameFiles() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        admit("--all", "--out", one.toString());
        // Zip files count in steps of two seconds.
        Thread.sleep(2100);
        admit("--all", "--out", two.toString());
        for (String name : List.of("ranking.csv", "ranking.xlsx", "ranking.json")) {
            assertThat(two.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
        }
    }

    private static final String MANY =
            """
            project,name,industry,zone,status,year,land,tax,tax_scope,jobs
            A,One,040,longyou-zone,signed,2019,30亩,700万元,total,100
            B,Two,040,longyou-zone,in production,2021,60亩,500万元,total,100
            C,Three,040,longyou-zone,signed,2023,60亩,500万元,total,100
            """;

    private List<String> keys(String... options) throws IOException {
        Path many = Files.writeString(folder.resolve("many.csv"), MANY);
        List<String> all = new ArrayList<>(List.of(many.toString()));
        all.addAll(List.of(options));
        List<String> keys = new ArrayList<>();
        json(all.toArray(String[]::new))
                .get("ranking")
                .forEach(row -> keys.add(row.get("project").asString()));
        return keys;
    }

    /// What is short of a floor before what waits for answers, and last what stands already.
    @Test
    void ranksByWhatIsToBeDone() throws IOException {
        assertThat(keys()).containsExactly("C", "A", "B");
        Path many = folder.resolve("many.csv");
        JsonNode answer = json(many.toString());
        assertThat(answer.get("not_counted").get(0).asString()).isEqualTo("B");
        assertThat(answer.get("counts").get("negotiate").asInt()).isEqualTo(1);
        assertThat(answer.get("ranking").get(2).get("stands").asBoolean()).isTrue();
    }

    @Test
    void filtersByPlaceZoneStatusAndYearAndSaysWhatThereIs() throws IOException {
        assertThat(keys("--status", "Signed")).containsExactly("C", "A");
        assertThat(keys("--year", "2020..")).containsExactly("C", "B");
        assertThat(keys("--year", "2019")).containsExactly("A");
        assertThat(keys("--in-zone", "longyou-zone", "--year", "..2021")).containsExactly("A", "B");
        assertThat(keys("--place", "Longyou")).hasSize(3);
        String many = folder.resolve("many.csv").toString();
        Run none = admit(many, "--status", "planned");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(none.err()).contains("There are: in production, signed.");
        assertThat(admit(many, "--place", "Zhenhai").err()).contains("There are: longyou.");
        assertThat(admit(many, "--in-zone", "x").err()).contains("There are: longyou-zone.");
        assertThat(admit(many, "--year", "1990..1999").err()).contains("2019, 2021, 2023");
        assertThat(admit(many, "--year", "soon").err()).contains("--year takes 2021");
    }

    /// Numbers as numbers, units in the headings.
    @Test
    void theWorkbookHasOneRowAProject() throws IOException {
        keys();
        Path book = folder.resolve("ranking.xlsx");
        Run run = admit(folder.resolve("many.csv").toString(), "--csv", book.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(book))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            List<String> heads = rows.getFirst().stream().map(cell -> cell.getText()).toList();
            assertThat(heads)
                    .contains("verdict", "first reason", "ask first", "expected verdict")
                    .contains("land (mu)", "tax a year (CNY)", "jobs (persons)");
            assertThat(rows.get(1).getCellAsNumber(heads.indexOf("land (mu)")).orElseThrow())
                    .isEqualByComparingTo("60");
        }
        assertThat(
                        admit(folder.resolve("many.csv").toString(), "--csv", book.toString())
                                .exitCode())
                .isZero();
    }
}
