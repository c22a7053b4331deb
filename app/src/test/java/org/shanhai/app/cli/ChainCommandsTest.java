package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.ask.Engines;
import org.shanhai.kept.KeptNumbers;
import tools.jackson.databind.JsonNode;

/// `effects`, `multipliers` and `flows` on the embedded pack.
class ChainCommandsTest {
    private static final String[] TOYS = {
        "effects", "--place", "Longyou", "--industry", "toys", "--output", "50 million yuan"
    };

    private static Run toys(String... more) {
        return ChainRuns.zhejiang(with(TOYS, more));
    }

    private static String[] with(String[] first, String... more) {
        return java.util.stream.Stream.of(first, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    @Test
    void saysWhereAProjectsEffectsFall() {
        Run run = toys("--type", "2", "--top", "3");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("50 million yuan a year of Toys")
                .contains("a given new final demand brings the same total wherever it falls")
                .contains("net taxes on production (not tax brought)")
                .contains("Largest paths of the chain")
                .contains("of what the chain sets off")
                .contains("induced");
        assertThat(run.lineWith("partners  ")).contains("Zhenhai");
        assertThat(run.lineWith("SO2   ")).contains("%");
        assertThat(run.out()).doesNotContain("NaN").doesNotContain("{0}");
    }

    @Test
    void saysTheSameInChinese() {
        Run run =
                ChainRuns.zhejiang(
                        "effects",
                        "--place",
                        "龙游",
                        "--industry",
                        "玩具",
                        "--output",
                        "5000万元",
                        "--lang",
                        "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("给定的新增最终需求，总量与落在何处无关")
                .contains("生产税净额（不等于带来的税收）")
                .contains("链条中最大的路径");
        assertThat(run.lineWith("结对地区  ")).contains("镇海区");
    }

    @Test
    void partsAddUpAndRangesHoldTheValue() {
        JsonNode effects = toys("--json").json().at("/effects");

        double here = amount(effects, "output", "direct", "here");
        assertThat(here).isCloseTo(5e7, within(1e-3));
        for (String group : List.of("here", "partner", "region", "outside")) {
            assertThat(amount(effects, "jobs", "total", group))
                    .isCloseTo(
                            amount(effects, "jobs", "direct", group)
                                    + amount(effects, "jobs", "indirect", group),
                            within(1e-6));
        }
        assertThat(effects).hasSizeGreaterThan(100);
        effects.forEach(
                row -> {
                    double noise = 1e-6 * Math.abs(row.at("/gross").asDouble());
                    assertThat(row.at("/gross").asDouble())
                            .isBetween(
                                    row.at("/gross_low").asDouble() - noise,
                                    row.at("/gross_high").asDouble() + noise);
                    assertThat(row.at("/basis").asString()).isIn("estimated", "assumed");
                });
    }

    private static double amount(JsonNode effects, String indicator, String part, String group) {
        for (JsonNode row : effects) {
            if (row.at("/indicator").asString().equals(indicator)
                    && row.at("/part").asString().equals(part)
                    && row.at("/group").asString().equals(group)) {
                return row.at("/gross").asDouble();
            }
        }
        throw new AssertionError("No row for %s, %s, %s.".formatted(indicator, part, group));
    }

    /// Whom a place is paired with changes only which group an effect is counted in.
    @Test
    void partnersCanBeChosen() {
        JsonNode pack = toys("--json").json();
        JsonNode chosen = toys("--json", "--partner", "Keqiao", "--partner", "Yiwu").json();
        assertThat(chosen.at("/asked/partners").toString()).isEqualTo("[\"keqiao\",\"yiwu\"]");
        assertThat(chosen.at("/top_places")).isEqualTo(pack.at("/top_places"));
        for (JsonNode each : List.of(pack, chosen)) {
            double of = amount(each.at("/effects"), "output", "total", "partner");
            double rest = amount(each.at("/effects"), "output", "total", "region");
            assertThat(of + rest)
                    .isCloseTo(
                            amount(pack.at("/effects"), "output", "total", "partner")
                                    + amount(pack.at("/effects"), "output", "total", "region"),
                            within(1e-6 * rest));
            assertThat(of).isPositive();
        }
        assertThat(amount(chosen.at("/effects"), "output", "total", "partner"))
                .isNotEqualTo(amount(pack.at("/effects"), "output", "total", "partner"));
        assertThat(toys("--partner", "Nowhere").err()).contains("Nowhere");
    }

    @Test
    void writesTheWholeTableAsCsv(@TempDir Path folder) {
        Path file = folder.resolve("effects.csv");
        Run run = toys("--csv", file.toString());

        assertThat(run.exitCode()).isZero();
        List<String> lines = ChainRuns.lines(file);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "indicator,unit,part,group,gross,gross_low,gross_high,net,net_low,net_high,"
                                + "covered,basis");
        assertThat(lines.get(1)).startsWith("output,CNY,direct,here,50000000,50000000,50000000,");
    }

    /// The mark, CRLF and the same rows; answers have keys and no other headings.
    @Test
    void writesCsvThatExcelOpensRightly(@TempDir Path folder) throws IOException {
        Path plain = folder.resolve("plain.csv");
        Path excel = folder.resolve("excel.csv");
        toys("--csv", plain.toString());
        Run run = toys("--csv", excel.toString(), "--excel");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(excel))
                .isEqualTo("\uFEFF" + Files.readString(plain).replace("\n", "\r\n"));
        // Either is known as an earlier one of the other.
        assertThat(toys("--csv", excel.toString()).exitCode()).isZero();
        assertThat(excel).hasSameTextualContentAs(plain);
    }

    @Test
    void multipliersCanBeSplitByPlace() {
        Run run = ChainRuns.zhejiang("multipliers", "--of", "tax", "--place", "龙游", "--json");

        JsonNode row = run.json().at("/multipliers/0");
        assertThat(run.json().at("/asked/of").asString()).isEqualTo("taxes");
        assertThat(row.at("/total").asDouble())
                .isCloseTo(
                        row.at("/here").asDouble()
                                + row.at("/partner").asDouble()
                                + row.at("/region").asDouble()
                                + row.at("/outside").asDouble(),
                        within(1e-9));
        assertThat(row.at("/here_low").asDouble()).isLessThanOrEqualTo(row.at("/here").asDouble());
    }

    @Test
    void multipliersShowAScreenfulToPeopleAndAllToPrograms() {
        assertThat(ChainRuns.zhejiang("multipliers", "--of", "co2").out())
                .contains("20 of 153 shown")
                .contains("t per million yuan")
                .contains("rebates exceed taxes");
        assertThat(ChainRuns.zhejiang("multipliers", "--json").json().at("/multipliers"))
                .hasSize(153);
        assertThat(
                        ChainRuns.zhejiang("multipliers", "--json", "--top", "2")
                                .json()
                                .at("/multipliers"))
                .hasSize(2);
    }

    @Test
    void saysWhereAMultiplierIsALowerBound() {
        assertThat(ChainRuns.zhejiang("multipliers", "--of", "nox", "--top", "5").out())
                .contains("lower bound");
    }

    @Test
    void flowsNameProductsLinksAndPartners(@TempDir Path folder) {
        Path file = folder.resolve("links.csv");
        Run between =
                ChainRuns.zhejiang("flows", "--from", "cixi", "--to", "longyou", "--top", "3");
        Run links = ChainRuns.zhejiang("flows", "--links", "--top", "4", "--csv", file.toString());
        Run around = ChainRuns.zhejiang("flows", "--place", "龙游", "--lang", "zh");

        assertThat(between.out())
                .startsWith("Cixi sells Longyou ")
                .contains("\n\nSales from Cixi to Longyou\n")
                .contains("3 of ");
        assertThat(links.exitCode()).isZero();
        assertThat(ChainRuns.lines(file)).hasSize(5);
        assertThat(ChainRuns.lines(file).getFirst())
                .isEqualTo("from,to,amount,low,high,mountain_and_coast,basis");
        assertThat(around.out())
                .startsWith("龙游县从全国其他地区购买最多：每年 ")
                .contains("\n\n龙游县的贸易\n")
                .contains("供应方")
                .contains("客户");
    }

    @Test
    void tradeIsFittedAsCloselyAsAskedAndSaysSo() {
        JsonNode usual = ChainRuns.zhejiang("flows", "--links", "--json").json();
        JsonNode close =
                ChainRuns.zhejiang("flows", "--links", "--json", "--tolerance", "1e-10").json();

        assertThat(usual.at("/solution/trade_tolerance").asDouble()).isEqualTo(1e-6);
        assertThat(usual.at("/solution/trade_gap").asDouble()).isBetween(1e-10, 1e-6);
        assertThat(close.at("/solution/trade_tolerance").asDouble()).isEqualTo(1e-10);
        assertThat(close.at("/solution/trade_gap").asDouble()).isLessThanOrEqualTo(1e-10);
        assertThat(close.at("/solution/passes").asInt())
                .isGreaterThan(usual.at("/solution/passes").asInt());
        // What is fitted more closely is still the same trade.
        double amount = close.at("/links/0/amount").asDouble();
        assertThat(usual.at("/links/0/amount").asDouble()).isCloseTo(amount, within(1e-4 * amount));
    }

    @Test
    void eachAnswerSaysHowItWasSolved() {
        JsonNode split = ChainRuns.zhejiang("multipliers", "--place", "龙游", "--json").json();
        JsonNode national = ChainRuns.zhejiang("multipliers", "--json").json();

        assertThat(split.at("/solution/residual").asDouble()).isBetween(1e-13, 1e-10);
        assertThat(split.at("/solution/steps").asInt()).isBetween(5, 20);
        assertThat(split.at("/solution/trade_gap").asDouble()).isLessThanOrEqualTo(1e-6);
        assertThat(national.at("/solution/residual").asDouble()).isLessThan(1e-12);
        assertThat(national.at("/solution/trade_gap").isMissingNode()).isTrue();
        assertThat(ChainRuns.zhejiang("extract", "--place", "龙游", "--lang", "zh").out())
                .contains("如何求解", "1e-6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1e-6", "0.01", "1e-13", "NaN", "close"})
    void refusesAToleranceThatIsNone(String tolerance) {
        Run run = ChainRuns.zhejiang("flows", "--links", "--tolerance=" + tolerance);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--tolerance must be a number between 1e-12 and 1e-3")
                .contains("'" + tolerance + "'");
    }

    @Test
    void isTheSameByteForByte() {
        assertThat(ChainRuns.anew(with(TOYS, "--json")).out()).isEqualTo(toys("--json").out());
        assertThat(ChainRuns.zhejiang(KeptNumbers.NONE, "flows", "--links").out())
                .isEqualTo(ChainRuns.zhejiang("flows", "--links").out());
    }

    @ParameterizedTest
    @CsvSource({
        "5, needs a unit",
        "三千, needs a unit",
        "300-500万元, above zero",
        "-5万元, above zero",
        ">=5万元, above zero",
        "5kg, is not a unit of this measure",
        "much, is not a number",
    })
    void refusesAnOutputThatIsNone(String output, String reason) {
        Run run =
                ChainRuns.zhejiang(
                        "effects", "--place", "longyou", "--industry", "040", "--output=" + output);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(reason).contains(output);
    }

    @Test
    void readsOtherCurrenciesAtTheRateOfThePack() {
        Run run =
                ChainRuns.zhejiang(
                        "effects",
                        "--place",
                        "longyou",
                        "--industry",
                        "040",
                        "--output",
                        "10 million USD",
                        "--json");

        assertThat(run.json().at("/asked/output/value").asDouble()).isEqualTo(68_976_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "II"})
    void refusesAnotherType(String type) {
        Run run = ChainRuns.zhejiang("multipliers", "--type", type);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--type must be 1 or 2, not '" + type + "'");
    }

    @Test
    void refusesWhatItDoesNotKnowAndSaysWhatThereIs() {
        Run place =
                ChainRuns.zhejiang(
                        "effects", "--place", "Longyu", "--industry", "040", "--output", "5万元");
        Run city =
                ChainRuns.zhejiang(
                        "effects", "--place", "quzhou", "--industry", "040", "--output", "5万元");
        Run set =
                ChainRuns.zhejiang(
                        "effects",
                        "--place",
                        "longyou",
                        "--industry",
                        "primary",
                        "--output",
                        "5万元");
        Run indicator = ChainRuns.zhejiang("multipliers", "--of", "happiness");

        assertThat(List.of(place, city, set, indicator))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(1));
        assertThat(place.err()).contains("Longyou");
        assertThat(city.err()).contains("a sum of several places").contains("Longyou");
        assertThat(set.err()).contains("a set of several industries").contains("001 Crops");
        assertThat(indicator.err()).contains("value_added").contains("co2");
    }

    @Test
    void namesTheOptionThatIsMissing() {
        Run run = ChainRuns.zhejiang("effects", "--place", "longyou", "--output", "5万元");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'--industry' is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--from cixi", "--links --place cixi", "--links --industry 040"})
    void flowsAreOfOneKind(String options) {
        Run run = ChainRuns.zhejiang(("flows " + options).strip().split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--links");
    }

    @Test
    void needsANationalTable() {
        Engines engines =
                new Engines(
                        (pack, options, progress) ->
                                new org.shanhai.pack.Reading.Sound(
                                        ExampleRegion.withoutNationalTable(), List.of()),
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());

        Run run = Run.with(engines, Run.PLAIN, "multipliers");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no national table");
    }
}
