package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The template as one workbook, on the embedded pack: what is filled in is what is read.
class AdmitTemplateTest {
    @TempDir private Path folder;

    private Path template(String... options) {
        Path file = folder.resolve("template.xlsx");
        String[] all = new String[options.length + 4];
        all[0] = "admit";
        all[1] = "--template";
        all[2] = file.toString();
        all[3] = "--force";
        System.arraycopy(options, 0, all, 4, options.length);
        Run run = ChainRuns.preferred(all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return file;
    }

    /// The workbook as a person would save it, with the second column filled in by the first.
    private Path filled(Path template, Map<String, Object> values) throws IOException {
        Path file = folder.resolve("filled.xlsx");
        try (ReadableWorkbook from = new ReadableWorkbook(Files.newInputStream(template));
                Workbook to = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            for (var sheet : from.getSheets().toList()) {
                Worksheet copy = to.newWorksheet(sheet.getName());
                for (Row row : sheet.read()) {
                    int at = row.getRowNum() - 1;
                    for (int k = 0; k < row.getCellCount(); k++) {
                        copy.value(at, k, row.getCellText(k));
                    }
                    Object value = values.get(row.getCellText(0));
                    if (value instanceof Number number) {
                        copy.value(at, 1, number);
                    } else if (value != null) {
                        copy.value(at, 1, value.toString());
                    }
                }
                copy.finish();
            }
        }
        return file;
    }

    private static JsonNode answer(Path file) {
        Run run = ChainRuns.preferred("admit", file.toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    /// Each language has its own units; the file beside it says the same in full.
    @ParameterizedTest
    @CsvSource({"en, 30", "zh, 3000"})
    void whatIsFilledInIsWhatIsRead(String language, double money) throws IOException {
        Path book =
                filled(
                        template("--lang", language),
                        Map.of(
                                "project",
                                "P1",
                                "name",
                                "Toys",
                                "industry",
                                "040",
                                "zone",
                                "longyou-zone",
                                "investment",
                                money,
                                "land",
                                30,
                                "jobs",
                                350,
                                "floor_area_ratio",
                                1.2));
        Path table =
                Files.writeString(
                        folder.resolve("p1.csv"),
                        """
                        field,value
                        project,P1
                        name,Toys
                        industry,040
                        zone,longyou-zone
                        investment,3000万元
                        land,30亩
                        jobs,350
                        floor_area_ratio,1.2
                        """);
        assertThat(answer(book)).isEqualTo(answer(table));
    }

    @Test
    void everyProblemIsNamedByItsCell() throws IOException {
        Path book =
                filled(
                        template(),
                        Map.of(
                                "name", "Toys",
                                "industry", "Toyz",
                                "zone", "longyou-zone",
                                "land", "much"));
        Run run = ChainRuns.preferred("admit", book.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("project!B5").contains("project!B14").contains("2 errors");
    }

    /// Lists to choose from; what is open of a project is asked by its form.
    @Test
    void holdsTheProjectAloneWithListsToChooseFrom() throws IOException {
        try (ZipFile zip = new ZipFile(template().toFile())) {
            try (InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                String xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml.split("<dataValidation ", -1)).hasSize(1 + 4);
            }
            // The project, help and the lists.
            assertThat(zip.getEntry("xl/worksheets/sheet3.xml")).isNotNull();
            assertThat(zip.getEntry("xl/worksheets/sheet4.xml")).isNull();
        }
    }
}
