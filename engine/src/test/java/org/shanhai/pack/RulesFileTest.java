package org.shanhai.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// A user's own rulesets, in a file of their own.
class RulesFileTest {
    private static final List<List<Object>> ROWS =
            List.of(
                    List.of("ruleset", "order", "indicator", "kind", "floor", "unit", "source"),
                    List.of("strict", 2, "tax_per_land", "floor", 30.5, "万元/亩", "our committee"),
                    List.of("strict", 1, "limit:co2", "veto", "", "", ""),
                    List.of("mild", 1, "rd_share", "floor", 3, "%", ""));

    @TempDir Path folder;
    private Region region;

    @BeforeEach
    void readTheRegion() {
        region =
                ((Reading.Sound)
                                PackReader.read(
                                        TinyPack.sound().folder(folder).toString(),
                                        Progress.SILENT))
                        .region();
    }

    private FileReading<RulesFile.OwnRules> read(Path file) {
        return RulesFile.read(file, region, new Rates("CNY", Map.of()), Optional.empty());
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text);
    }

    private Path csv() throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<Object> row : ROWS) {
            text.append(String.join(",", row.stream().map(String::valueOf).toList())).append('\n');
        }
        return csv(text.toString());
    }

    private interface Filling {
        void fill(Workbook workbook);
    }

    private Path xlsx(Filling filling) throws IOException {
        Path file = folder.resolve("mine.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Shanhai", "1.0")) {
            filling.fill(workbook);
        }
        return file;
    }

    private static Worksheet rules(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet("rules");
        for (int i = 0; i < ROWS.size(); i++) {
            for (int j = 0; j < ROWS.get(i).size(); j++) {
                Object value = ROWS.get(i).get(j);
                if (value instanceof Number number) {
                    sheet.value(i, j, number);
                } else {
                    sheet.value(i, j, value.toString());
                }
            }
        }
        return sheet;
    }

    private void saysOnly(FileReading<RulesFile.OwnRules> reading, String... says) {
        assertThat(reading).isInstanceOf(FileReading.Broken.class);
        assertThat(reading.problems())
                .singleElement()
                .extracting(English::of)
                .asString()
                .contains(says);
    }

    @Test
    void readsSeveralRulesetsInCanonicalUnits() throws IOException {
        FileReading<RulesFile.OwnRules> reading = read(csv());

        assertThat(reading.problems()).isEmpty();
        List<Ruleset> rulesets =
                ((FileReading.Sound<RulesFile.OwnRules>) reading).value().rulesets();
        assertThat(rulesets).extracting(Ruleset::key).containsExactly("strict", "mild");
        Ruleset strict = rulesets.getFirst();
        assertThat(strict.status()).isEqualTo(Ruleset.Status.OWN);
        assertThat(strict.rules()).extracting(Rule::order).containsExactly(1, 2);
        Rule limit = strict.rules().getFirst();
        assertThat(limit.indicator()).isEqualTo(RuleIndicator.LIMIT);
        assertThat(limit.subject()).isEqualTo("co2");
        assertThat(limit.basis()).isEqualTo(Basis.ASSUMED);
        Rule tax = strict.rules().getLast();
        assertThat(tax.floor()).hasValue(30.5 * 1.5e7);
        assertThat(tax.floor().orElseThrow() / tax.scale()).isEqualTo(30.5);
        assertThat(tax.basis()).isEqualTo(Basis.REPORTED);
        assertThat(tax.source()).isEqualTo("our committee");
        assertThat(rulesets.getLast().rules().getFirst().floor()).hasValue(0.03);
    }

    @Test
    void readsTheSameFromAWorkbook() throws IOException {
        assertThat(
                        ((FileReading.Sound<RulesFile.OwnRules>) read(xlsx(RulesFileTest::rules)))
                                .value()
                                .rulesets())
                .isEqualTo(
                        ((FileReading.Sound<RulesFile.OwnRules>) read(csv())).value().rulesets());
    }

    @Test
    void readsWhatAWorkbookSaysOfItsRulesets() throws IOException {
        Path file =
                xlsx(
                        workbook -> {
                            rules(workbook);
                            Worksheet heads = workbook.newWorksheet("rulesets");
                            List<List<String>> rows =
                                    List.of(
                                            List.of(
                                                    "ruleset",
                                                    "name",
                                                    "status",
                                                    "purpose",
                                                    "default_for"),
                                            List.of("mild", "Mild", "own", "", "any"),
                                            List.of(
                                                    "strict",
                                                    "Strict",
                                                    "template",
                                                    "contract",
                                                    "mountain"));
                            for (int i = 0; i < rows.size(); i++) {
                                for (int j = 0; j < rows.get(i).size(); j++) {
                                    heads.value(i, j, rows.get(i).get(j));
                                }
                            }
                        });

        FileReading<RulesFile.OwnRules> reading = read(file);
        assertThat(reading).isInstanceOf(FileReading.Sound.class);
        List<Ruleset> rulesets =
                ((FileReading.Sound<RulesFile.OwnRules>) reading).value().rulesets();

        assertThat(rulesets).extracting(Ruleset::name).containsExactly("Mild", "Strict");
        assertThat(rulesets.getFirst().status()).isEqualTo(Ruleset.Status.OWN);
        assertThat(rulesets.getLast().status()).isEqualTo(Ruleset.Status.TEMPLATE);
        assertThat(rulesets.getLast().purpose()).isEqualTo(Ruleset.Purpose.CONTRACT);
        assertThat(rulesets.getLast().defaultFor()).isEqualTo(Ruleset.Default.MOUNTAIN);
    }

    @Test
    void namesTheFileThatIsNotThere() {
        saysOnly(read(folder.resolve("none.csv")), "none.csv: There is no such file.");
    }

    @Test
    void namesAFormatItCannotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.zst"), "(\u00B5/\u00FD", ISO_8859_1);
        saysOnly(read(file), "mine.zst: This is a packed file");
    }

    @Test
    void namesAWorkbookThatIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.xlsx"), "PK\u0003\u0004x");
        saysOnly(read(file), "This is no XLSX file", "Write it again");
    }

    @Test
    void namesTheSheetThatIsMissing() throws IOException {
        Path file = xlsx(workbook -> workbook.newWorksheet("Tabelle1").value(0, 0, "ruleset"));
        saysOnly(read(file), "There is no sheet or table \"rules\"", "Tabelle1");
    }

    @Test
    void readsNoFormulas() throws IOException {
        Path file = xlsx(workbook -> rules(workbook).formula(1, 4, "15+15"));
        assertThat(read(file).problems())
                .anySatisfy(
                        problem ->
                                assertThat(English.of(problem))
                                        .contains("is a formula, in cell E2", "Paste the values"));
    }

    @Test
    void wantsRules() throws IOException {
        assertThat(read(csv("ruleset,order,indicator,kind\n")))
                .isInstanceOf(FileReading.Broken.class);
    }

    @Test
    void wantsItsColumns() throws IOException {
        assertThat(read(csv("ruleset,order,kind,flor\na,1,floor,3\n")).problems())
                .extracting(English::of)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .contains("column \"indicator\": The heading is missing"))
                .anySatisfy(text -> assertThat(text).contains("flor"));
    }

    @Test
    void namesEverythingAtOnceByLineAndColumn() throws IOException {
        FileReading<RulesFile.OwnRules> reading =
                read(
                        csv(
                                """
                                ruleset,order,indicator,industry,kind,floor,weight,unit
                                a,1,tax,041,floor,1,,万元
                                a,2,tax,,floor,1,2,万元
                                a,3,jobs,,flour,1,,人
                                """));

        assertThat(reading).isInstanceOf(FileReading.Broken.class);
        assertThat(reading.problems())
                .extracting(problem -> problem.line() + " " + problem.column())
                .containsExactly("2 industry", "3 weight", "4 kind");
        assertThat(reading.problems())
                .allSatisfy(p -> assertThat(English.remedy(p.message())).isNotEmpty());
    }

    @Test
    void aRuleOrAPromiseThatIsATotalIsRefused() throws IOException {
        Path rules =
                csv(
                        """
                        ruleset,order,name,indicator,kind,floor,unit
                        mine,1,合计,tax_per_land,floor,30,万元/亩
                        """);
        assertThat(read(rules).problems())
                .extracting(problem -> problem.column() + " " + English.of(problem.message()))
                .containsExactly("name sums up others, or is their mean, and would count twice.");
        Path promises = csv("order,kind,what,amount,from,to\n1,grant,合计,24万元,1,2\n");
        assertThat(
                        IncentivesFile.read(
                                        promises,
                                        "A",
                                        region,
                                        new Rates("CNY", Map.of()),
                                        Optional.empty())
                                .problems())
                .extracting(problem -> problem.column() + " " + English.of(problem.message()))
                .contains("what sums up others, or is their mean, and would count twice.");
    }
}
