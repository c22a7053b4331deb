package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// By whose rule something is refused, which papers only an open matter would call for, and why a
/// figure decides nothing: in words, of projects in Longyou.
class AdmitVetoTest {
    @TempDir private Path folder;

    private Run admit(String ofClass, String more, String... options) throws IOException {
        return admit("longyou", ofClass, more, List.of(options));
    }

    private Run admit(String place, String ofClass, String more, List<String> options)
            throws IOException {
        Path file = folder.resolve("works.csv");
        Files.writeString(
                file,
                """
                field,value
                project,works
                name,Works
                class,%s
                place,%s
                year,2026
                land,26亩
                jobs,210人
                %s
                """
                        .formatted(ofClass, place, more));
        List<String> all = new ArrayList<>(List.of("admit", file.toString()));
        all.addAll(options);
        Run run = ChainRuns.zhejiang(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    /// A line of an example ruleset is told to be one, and the law beside it.
    @ParameterizedTest
    @CsvSource({
        "en, 'Veto hit, of the ruleset \"Example for zones in mountain places\": Tanning', 'unless a named fact is shown: Water pollution law (水污染防治法), art. 47 and 2 more.'",
        "zh, 触及规则集“山区开发区示例标准”的否决项：制革鞣制, '除非证明所列事实：水污染防治法，第47条等（另 2 项）。'"
    })
    void aVetoNamesItsRuleAndTheLawBesideIt(String language, String ruleset, String law)
            throws IOException {
        String refused =
                admit("1910", "", "--found", "tanning=yes", "--lang", language)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("  - "))
                        .findFirst()
                        .orElseThrow();

        assertThat(refused).contains(ruleset, law);
    }

    /// Where the law knows no exception, the fact that a ruleset would take clears nothing.
    @Test
    void whatTheLawForbidsIsNotLiftedByWhatARulesetTakes() throws IOException {
        Path rules =
                Files.writeString(
                        folder.resolve("own.csv"),
                        """
                        ruleset,order,name,name_local,indicator,industry,role,kind,unless,floor,full,weight,start,most,unit,basis,source,note
                        own,1,,,matter:eliminated-class,,,veto,a letter,,,,,,,assumed,,
                        own,2,,,matter:solvents,,,veto,a letter,,,,,,,assumed,,
                        """);
        List<String> own = List.of("--rules", rules.toString());

        assertThat(admit("longyou", "2451", "", found(own, "eliminated-class=yes")).out())
                .contains("Verdict: refuse.", "The law forbids it too: ")
                .doesNotContain("would clear it");
        assertThat(admit("longyou", "2451", "", found(own, "solvents=yes")).out())
                .contains("would clear it");
    }

    /// A ruleset of a file is named by its title, else by its key.
    @ParameterizedTest
    @CsvSource({"Rules of the county, Rules of the county", "'', own"})
    void aRulesetOfAFileIsNamedInItsVeto(String title, String named) throws IOException {
        Path file = folder.resolve("own.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Shanhai", "1.0")) {
            write(
                    book.newWorksheet("rules"),
                    "ruleset,order,indicator,kind,unit,floor,basis",
                    "own,1,matter:tanning,veto,,,assumed",
                    "own,2,tax_per_land,floor,万元/亩,20,assumed");
            if (!title.isEmpty()) {
                write(
                        book.newWorksheet("rulesets"),
                        "ruleset,name,status",
                        "own," + title + ",own");
            }
        }
        List<String> options = List.of("--rules", file.toString());

        assertThat(admit("longyou", "1910", "", found(options, "tanning=yes")).out())
                .contains("Veto hit, of the ruleset \"" + named + "\": Tanning");
    }

    private static void write(Worksheet sheet, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            for (int j = 0; j < cells.length; j++) {
                sheet.value(i, j, cells[j]);
            }
        }
    }

    /// Where one paper is due, the heavier one that an open matter would call for is told beside
    /// it.
    @ParameterizedTest
    @CsvSource({
        "en, 'environmental form, for anything made here (', '; environmental report, if one of these is so: Electroplating', environmental form (environmental report if what is open is so)",
        "zh, 环评报告表，因在本厂生产加工（, ；环评报告书，如有下列之一：电镀, 环评报告表（未定事项属实时为报告书）"
    })
    void aHeavierPaperIsToldBesideTheOneThatIsDue(
            String language, String due, String heavier, String inShort) throws IOException {
        assertThat(admit("3360", "", "--full", "--lang", language).out())
                .contains(due, heavier, inShort);
    }

    private static List<String> found(List<String> own, String answer) {
        return Stream.concat(own.stream(), Stream.of("--found", answer)).toList();
    }

    /// What stops a project without a line of the ruleset is counted beside the lines; where no
    /// text forbids it, that is said.
    @Test
    void whatStopsWithoutALineIsCountedAndNamesItsText() throws IOException {
        assertThat(admit("7724", "process,incineration of hazardous waste").out())
                .contains(
                        "Forbidden by Solid waste law (固体废物污染环境防治法), art. 80 and 4 more: Hazardous")
                .contains("0 hit; beside them 2 in law");
        assertThat(admit("1819", "process,stone-washed garments").out())
                .contains("Grave, and no rule that was read lets it in: Washing of garments");
        assertThat(admit("3983", "").out()).doesNotContain("beside them");
        assertThat(admit("4840", "").out())
                .contains("Verdict: ask first.")
                .contains("rules of this trade: look them up in Permit list 2019 (排")
                .contains(", EIA list 2021 (环评分类管理名录2021), and ask");
    }

    @ParameterizedTest
    @CsvSource({
        "en, pending permit: , permit only if what is open is so: environmental form",
        "zh, 待批许可：, 未定事项属实时所需许可：环评报告表"
    })
    void whatAnOpenMatterWouldCallForIsNotPending(String language, String pending, String ifSo)
            throws IOException {
        String conditions =
                admit("2451", "", "--lang", language)
                        .out()
                        .lines()
                        .filter(line -> line.contains(pending))
                        .findFirst()
                        .orElseThrow();
        String due = conditions.substring(conditions.indexOf(pending), conditions.indexOf(ifSo));

        assertThat(due).doesNotContain("environmental", "环评");
        for (JsonNode one : admit("2451", "", "--json").json().get("conditions")) {
            if (one.get("condition").asString().equals("eia")) {
                assertThat(one.get("state").asString()).isEqualTo("if_so");
            }
        }
    }

    /// A tax of eleven million of 210 who assemble sensors: nobody believes it, so that its floor
    /// is open; said to be assumed, it was stated all the same.
    @Test
    void aFigureThatDecidesNothingIsNotCalledUnstated() throws IOException {
        String tax = "output,21000万元\ninvestment,12000万元\ntax,1150万元\ntax_scope,total\n";

        assertThat(admit("3983", tax).out())
                .contains("stated, but not believed: tax a year (all of it)")
                .doesNotContain("not stated: tax");
        for (JsonNode rule : admit("3983", tax, "--json").json().get("rules")) {
            if (rule.get("rule").asString().equals("tax_per_land")
                    && rule.get("kind").asString().equals("floor")) {
                assertThat(rule.get("state").asString()).isEqualTo("open");
            }
        }
        assertThat(admit("3983", tax + "basis,assumed\n").out())
                .contains("which decides nothing: ")
                .doesNotContain("not stated: tax", "not stated: land");
    }

    /// The median of other counties stands in where the county's own mean is not known: in Qingtian
    /// of value added for emission, and not of tax for land.
    @Test
    void theMedianElsewhereStandsInForAMeanThatIsNotKnown() throws IOException {
        Path rules =
                Files.writeString(
                        folder.resolve("rules.csv"),
                        """
                        ruleset,order,name,name_local,indicator,industry,role,kind,unless,floor,full,weight,start,most,unit,basis,source,note
                        own,1,,,tax_per_land,,,floor,,20,,,,,万元/亩,assumed,,
                        own,2,,,value_added_per_pollutant,,,floor,,400,,,,,万元/吨,assumed,,
                        """);
        List<String> told = new ArrayList<>();
        for (JsonNode each :
                admit("qingtian", "2451", "", List.of("--rules", rules.toString(), "--json"))
                        .json()
                        .get("benchmarks")) {
            told.add(each.get("rule").asString() + " " + each.get("kind").asString());
        }

        assertThat(told)
                .contains("value_added_per_pollutant elsewhere", "tax_per_land mean")
                .doesNotContain("tax_per_land elsewhere");
    }

    /// Of the figures no more are asked than to the fifth of all: the others are signed.
    @Test
    void ofFiguresNoMoreAreAskedThanToTheFifthOfAll() throws IOException {
        JsonNode asks = admit("2451", "", "--json").json().get("asks");
        assertThat(asks).hasSize(5);
        assertThat(ChainRuns.zhejiang("admit", "QZ01", "--json").json().get("asks")).hasSize(5);
    }

    /// The shares by which open matters count are shown, each as assumed.
    @Test
    void sharesOfYesAreShownWithTheirBasis() {
        JsonNode shares =
                ChainRuns.zhejiang("rules", "show", "matters", "--json").json().get("shares");
        List<String> told = new ArrayList<>();
        for (JsonNode each : shares) {
            assertThat(each.get("basis").asString()).isEqualTo("assumed");
            told.add(
                    each.get("matter").asString()
                            + " "
                            + each.get("class").asString()
                            + " "
                            + each.get("often").get("value").asDouble());
        }
        assertThat(told).contains("electroplating  0.15", "electroplating 3360 0.6");
        assertThat(ChainRuns.zhejiang("rules", "show", "matters", "--full").out())
                .contains("How often firms that are asked say yes");
    }
}
