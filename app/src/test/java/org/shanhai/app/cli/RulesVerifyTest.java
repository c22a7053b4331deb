package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.Embedded;
import org.shanhai.ask.Engines;
import org.shanhai.pack.Reading;
import tools.jackson.databind.JsonNode;

/// Rules carry examples, and these hold.
class RulesVerifyTest {
    private static final Reading.Sound READING = Embedded.read("zhejiang");
    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) -> READING,
                    Run.EXAMPLE.estimator(),
                    Run.EXAMPLE.reporter());

    private static final Run OF_THE_PACK = run("rules", "verify", "--json");

    private static Run run(String... args) {
        return Run.with(ENGINES, Run.PLAIN, args);
    }

    @TempDir Path folder;

    @Test
    void allExamplesOfThePackHold() {
        JsonNode json = OF_THE_PACK.json();

        assertThat(json.at("/examples"))
                .filteredOn(each -> !each.get("holds").asBoolean())
                .isEmpty();
        assertThat(OF_THE_PACK.exitCode()).isZero();
        assertThat(json.at("/verified/failed").asInt()).isZero();
    }

    @Test
    void theAnswerIsAsItsSchemaSays() {
        assertThat(JsonSchemas.read().faults("rules", OF_THE_PACK.json())).isEmpty();
    }

    @Test
    void everyRulesetHasThreeAndEveryLineThatDecidesHasOne() {
        JsonNode json = OF_THE_PACK.json();

        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode each : json.get("coverage")) {
            counts.put(each.get("ruleset").asString(), each.get("examples").asInt());
            assertThat(each.get("without_example")).as(each.toString()).isEmpty();
        }
        assertThat(counts).hasSize(READING.region().rulesets().size());
        assertThat(counts.values())
                .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(3));
    }

    @Test
    void aWorkbookCarriesItsOwn() throws IOException {
        Path file = folder.resolve("mine.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            fill(
                    book.createSheet("rules"),
                    "ruleset|order|indicator|kind|floor|unit",
                    "mine|1|tax_per_land|floor|20|万元/亩");
            fill(
                    book.createSheet("rule_examples"),
                    "example|ruleset|about|given|then",
                    "a|mine|1|land=35mu; tax=700万元|met",
                    "b|mine|1|land=36mu; tax=700万元|missed",
                    "c|mine|1|land=36mu|open");
            book.write(out);
        }
        Run run = run("rules", "verify", "--rules", file.toString(), "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/verified/examples").asInt()).isEqualTo(3);
    }

    private static void fill(XSSFSheet sheet, String... lines) {
        for (int line = 0; line < lines.length; line++) {
            XSSFRow row = sheet.createRow(line);
            String[] cells = lines[line].split("\\|", -1);
            for (int k = 0; k < cells.length; k++) {
                row.createCell(k).setCellValue(cells[k]);
            }
        }
    }
}
