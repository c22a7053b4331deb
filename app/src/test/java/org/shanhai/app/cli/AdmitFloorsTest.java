package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.Embedded;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import tools.jackson.databind.JsonNode;

/// Floors have a name behind them, in Zhejiang: whose they are and of which year, by which paper a
/// committee says they are, and what stands beside them. A limit exceeded comes first.
class AdmitFloorsTest {
    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) -> ChainRuns.ZHEJIANG,
                    Embedded::estimate,
                    Run.EXAMPLE.fitter(),
                    Run.EXAMPLE.reporter());
    private static final Engines READING =
            new Engines(
                    PackReader::read,
                    Estimator::estimate,
                    (region, estimation, problems, plan, edition, out) -> {});

    @TempDir private Path folder;

    /// @param figures industry, class, process, place, land, tax, energy, value added, floor-area
    ///     ratio
    private Run admit(String figures, String... more) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("p.csv"),
                        "project,name,industry,class,process,place,land,tax,energy,value_added,"
                                + "floor_area_ratio\np,Plant,"
                                + figures
                                + "\n");
        List<String> all = new ArrayList<>(List.of("admit", file.toString()));
        all.addAll(List.of(more));
        Run run = Run.with(ENGINES, Run.PLAIN, all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static String secondLine(Run run) {
        return run.out().lines().filter(line -> !line.isBlank()).skip(1).findFirst().orElseThrow();
    }

    private static JsonNode floor(JsonNode answer, String rule) {
        for (JsonNode each : answer.get("rules")) {
            if (each.get("rule").asString().equals(rule)
                    && each.get("kind").asString().equals("floor")) {
                return each;
            }
        }
        throw new AssertionError(rule);
    }

    private static final String TOYS = "040,2451,Moulded toys,longyou,35mu,700万元,,,";

    @Test
    void theSecondLineNamesWhoseFloorsAndOfWhichYear() throws IOException {
        Run run = admit(TOYS);

        assertThat(secondLine(run))
                .startsWith(
                        "Floors assumed: those of \"Example for zones in mountain places\" (2026)")
                .contains("not of Longyou")
                .contains("--floor-by");
        // No floor is a bare number.
        assertThat(run.out()).contains("floor 1.5 million yuan/mu (assumed)");
        JsonNode json = admit(TOYS, "--json").json();
        JsonNode told = json.get("findings").get(1);
        assertThat(told.get("finding").asString()).isEqualTo("floors");
        assertThat(told.get("text").asString()).contains("2026").doesNotContain("--floor-by");
        assertThat(told.at("/figure/ruleset").asString()).isEqualTo("mountain");
        assertThat(told.at("/figure/floor_by").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    huangyan-2022 | By the standard of Huangyan District, Taizhou, 2022, not of Longyou.
                    quzhou-2012   | By the standard of Quzhou, 2012, not of Longyou.
                    template-county-zone | Floors of a model text, "Model text: projects of a county development zone" (undated), not of Longyou.
                    """)
    void anotherPlacesRulesAreNamedAtTheTop(String rules, String line) throws IOException {
        assertThat(secondLine(admit(TOYS, "--rules", rules))).startsWith(line);
    }

    @Test
    void rulesOfThePlaceItselfAreNotCalledAnothers() throws IOException {
        assertThat(secondLine(admit(TOYS.replace("longyou", "huangyan"), "--rules=huangyan-2022")))
                .isEqualTo("By the standard of Huangyan District, Taizhou, 2022.");
    }

    @Test
    void thePaperACommitteeNamesStandsInAnswerAndMemo() throws IOException {
        String paper = "龙政发〔2024〕1号";
        Path out = folder.resolve("memo");
        Run run = admit(TOYS, "--floor-by", paper, "--out", out.toString());

        assertThat(secondLine(run))
                .startsWith("Floors by " + paper + ", as who asks says;")
                .contains("Example for zones in mountain places");
        assertThat(run.out()).doesNotContain("yuan/mu (assumed)");
        assertThat(Files.readString(out.resolve("memo.html"))).contains("Floors by " + paper);
        JsonNode json = admit(TOYS, "--floor-by", paper, "--json").json();
        assertThat(json.at("/findings/1/figure/floor_by").asString()).isEqualTo(paper);
        assertThat(floor(json, "tax_per_land").get("basis").asString()).isEqualTo("reported");
        assertThat(floor(admit(TOYS, "--json").json(), "tax_per_land").get("basis").asString())
                .isEqualTo("assumed");
    }

    /// And a decision is worked out again by it.
    @Test
    void thePaperStandsInTheRegisterOfDecisions() throws IOException {
        String pack = folder.resolve("PACK").toString();
        String register = folder.resolve("decisions.db").toString();
        assertThat(run("init", pack).exitCode()).isZero();
        Path rules =
                Files.writeString(
                        folder.resolve("rules.csv"),
                        """
                        ruleset,order,indicator,kind,floor,unit
                        zone,1,tax_per_land,floor,20,万元/亩
                        """);
        Path plant =
                Files.writeString(
                        folder.resolve("plant.csv"),
                        """
                        project,name,place,land,tax,tax_scope
                        P1,Toy works,hill_county,30 mu,9 million yuan,total
                        """);
        Run recorded =
                run(
                        "admit",
                        plant.toString(),
                        "--pack=" + pack,
                        "--rules=" + rules,
                        "--floor-by=Order 7 of 2024",
                        "--record",
                        "--by=Committee",
                        "--because=fits",
                        "--register=" + register);
        assertThat(recorded.exitCode()).as(recorded.out() + recorded.err()).isZero();

        assertThat(run("decisions", "show", "1", "--register=" + register).out())
                .contains("Order 7 of 2024");
        Run verified = run("decisions", "verify", "--register=" + register, "--json");
        assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
    }

    private static Run run(String... args) {
        return Run.with(READING, Run.PLAIN, args);
    }

    @Test
    void aFloorAboveTheCountysOwnMeanSaysSo() throws IOException {
        String suichang = TOYS.replace("longyou", "suichang");

        assertThat(secondLine(admit(suichang)))
                .contains(
                        "200,000 yuan/mu (assumed, stricter than the mean of Suichang in 2019,"
                                + " 167,500 yuan/mu)")
                // Its firms make more of their energy than the floor asks.
                .doesNotContain("per energy");
        assertThat(secondLine(admit(TOYS.replace("longyou", "liandu")))).doesNotContain("stricter");
    }

    /// Of the place and what holds it, of its trade alone; and the verdict is the same without.
    @Test
    void benchmarksStandBesideAndChangeNothing() throws IOException {
        JsonNode paper =
                admit("037,2221,Special paper of bought pulp,longyou,35mu,700万元,,,", "--json")
                        .json();
        List<String> told = new ArrayList<>();
        for (JsonNode each : paper.get("benchmarks")) {
            told.add(
                    each.get("rule").asString()
                            + " "
                            + each.get("of_place").asString()
                            + " "
                            + each.get("kind").asString()
                            + " "
                            + each.get("year").asInt());
        }
        assertThat(told)
                .containsExactly(
                        "tax_per_land longyou incentive 2019",
                        "tax_per_land lishui elsewhere 2019",
                        "tax_per_land zhejiang mean 2017",
                        "value_added_per_energy lishui elsewhere 2019",
                        "floor_area_ratio zhejiang deed 2017");
        assertThat(paper.at("/benchmarks/0/note").asString())
                .contains("provincial guide of investment and output × 0.7")
                .doesNotContain("指南");
        assertThat(paper.at("/benchmarks/1/note").asString()).contains("median of 9 counties");
        assertThat(paper.at("/benchmarks/0/value").asDouble()).isEqualTo(150e6);
        // The toys of Suichang are below its floor, though at the mean of its firms.
        assertThat(
                        admit("040,2451,Moulded toys,suichang,40mu,670万元,,,", "--json")
                                .json()
                                .at("/verdict/verdict")
                                .asString())
                .isEqualTo("negotiate");
    }

    @ParameterizedTest
    @CsvSource({
        "043, 0.6",
        "039, 1",
        "052, 0.8",
        "053, 1",
        "054, 0.7",
        "061, 0.6",
        "067, 0.8",
        "090, 0.8",
    })
    void floorAreaRatiosAreByDivision(String industry, double floor) throws IOException {
        String plant = industry + ",,Works,longyou,35mu,700万元,,,0.75";

        JsonNode rule = floor(admit(plant, "--json").json(), "floor_area_ratio");
        assertThat(rule.get("floor").asDouble()).isEqualTo(floor);
        assertThat(rule.get("state").asString()).isEqualTo(floor <= 0.75 ? "met" : "failed");
        assertThat(rule.get("basis").asString())
                .isEqualTo(List.of("067", "090").contains(industry) ? "assumed" : "reported");
    }

    @Test
    void aLimitExceededTenfoldIsTheFirstReasonAndStandsInTheVerdict() throws IOException {
        String centre = "127,6450,Servers and cooling,suichang,200mu,6000万元,325000吨标准煤,5亿元,";
        Path out = folder.resolve("memo");
        String told = "Energy: 325,000 tce, 10 times the limit of 32,500 tce (trial, assumed).";
        JsonNode json = admit(centre, "--out", out.toString(), "--json").json();

        assertThat(json.at("/reasons/0/reason").asString()).isEqualTo("limit_exceeded");
        assertThat(json.at("/reasons/0/text").asString()).isEqualTo(told);
        assertThat(json.at("/reasons/0/decides").asBoolean()).isFalse();
        assertThat(json.at("/findings/0/text").asString()).contains(told);
        assertThat(json.at("/verdict/meaning").asString()).startsWith(told);
        assertThat(Files.readString(out.resolve("memo.html")).split("<section", -1)[0])
                .contains("10 times the limit");
        // What is within the limit says nothing of it.
        String small = centre.replace("325000", "32500").replace("5亿元", "5000万元");
        assertThat(admit(small).out()).doesNotContain("times the limit");
    }

    /// A veto on a limit goes before any other that is hit.
    @Test
    void aLimitInForceGoesBeforeWhatIsListed() throws IOException {
        JsonNode json = admit("041,2511,Oil refining,kaihua,60000mu,9亿元,,,", "--json").json();

        String told = json.at("/reasons/0/text").asString();
        assertThat(json.at("/reasons/0/reason").asString()).isEqualTo("veto_hit");
        assertThat(told).contains("40 km²", "29.1 km²");
        assertThat(json.at("/reasons/1/reason").asString()).isEqualTo("veto_hit");
        assertThat(json.at("/verdict/meaning").asString()).startsWith(told);
    }
}
