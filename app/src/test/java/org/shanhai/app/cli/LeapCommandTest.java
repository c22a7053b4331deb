package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.ask.Engines;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.pack.Reading;
import tools.jackson.databind.JsonNode;

/// `leap` on the embedded pack.
class LeapCommandTest {
    private static final Run LONGYOU = ChainRuns.zhejiang("leap", "龙游", "--json");

    private static Map<String, JsonNode> byIndustry(JsonNode answer) {
        Map<String, JsonNode> rows = new TreeMap<>();
        answer.at("/leap").forEach(row -> rows.put(row.at("/industry").asString(), row));
        return rows;
    }

    private static JsonNode row(Map<String, JsonNode> rows, String code) {
        return java.util.Objects.requireNonNull(rows.get(code), code);
    }

    @Test
    void longyouIsNotRankableAndSaysWhy() {
        Run run = ChainRuns.zhejiang("leap", "Longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("What Longyou could leap to")
                .contains("too little to say")
                .contains("Not held against what came about")
                .contains("without real estate and other rents")
                .contains("first move")
                .doesNotContain("NaN")
                .doesNotContain("{0}");
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(60);
    }

    @Test
    void theWholeListIsShownWhereItIsAskedFor() {
        Run run = ChainRuns.zhejiang("leap", "Longyou", "--top", "10");

        assertThat(run.out()).doesNotContain("{0}");
        // Named by its zone, so shown though its rank is low.
        assertThat(run.lineWith("named")).contains("Toys, stationery").contains("not rankable");
        assertThat(run.lineWith("Paper and paper products   ")).contains("reported");
    }

    @Test
    void theIndustriesOfTheMissionEachHaveAClass() {
        JsonNode answer = LONGYOU.json();
        Map<String, JsonNode> rows = byIndustry(answer);

        for (String code : List.of("040", "094", "050", "128")) {
            assertThat(row(rows, code).at("/class").asString()).isEqualTo("not_rankable");
            assertThat(row(rows, code).at("/reason").asString()).contains("is not known");
            assertThat(row(rows, code).at("/basis").asString()).isEqualTo("estimated");
            assertThat(row(rows, code).at("/density").isNull()).isTrue();
        }
        assertThat(row(rows, "128").at("/if_in_reach").asString()).isEqualTo("leap");
        assertThat(row(rows, "040").at("/zone").asBoolean()).isTrue();
        // A licence is not bid for.
        assertThat(rows).doesNotContainKey("006");
        assertThat(answer.at("/local").valueStream().map(JsonNode::asString)).contains("006");
        assertThat(row(rows, "056").at("/class").asString()).isEqualTo("trap");
        assertThat(rows).doesNotContainKey("037");
        assertThat(answer.at("/held").valueStream().map(row -> row.at("/industry").asString()))
                .contains("037");
        assertThat(answer.at("/known/observed").asBoolean()).isFalse();
        assertThat(answer.at("/trust").isNull()).isTrue();
    }

    @Test
    void componentsBringMoreAJobThanWhatIsThere() {
        double here = LONGYOU.json().at("/asked/place_value_added_per_job").asDouble();

        // At the old jobs of electronics, 14 % of industry, they brought 107,000 yuan.
        assertThat(row(byIndustry(LONGYOU.json()), "094").at("/value_added_per_job").asDouble())
                .isGreaterThan(1.4 * here);
    }

    @Test
    void everyIndustryIsInOneOfTheClasses() {
        JsonNode answer = ChainRuns.zhejiang("leap", "Yunhe", "--json").json();
        int classed = 0;
        for (JsonNode each : answer.at("/classes")) {
            assertThat(each.at("/industries")).hasSize(each.at("/count").asInt());
            classed += each.at("/count").asInt();
        }
        assertThat(classed + answer.at("/local").size()).isEqualTo(153);
        assertThat(answer.at("/held/0/industry").asString()).isEqualTo("040");
    }

    @Test
    void partsOfAPressureAddUp() {
        JsonNode answer = LONGYOU.json();
        assertThat(answer.at("/pressures")).hasSizeGreaterThan(500);
        answer.at("/pressures")
                .forEach(
                        row -> {
                            double total = row.at("/total").asDouble();
                            assertThat(
                                            row.at("/own").asDouble()
                                                    + row.at("/chain_here").asDouble()
                                                    + row.at("/chain_region").asDouble()
                                                    + row.at("/chain_outside").asDouble())
                                    .isCloseTo(total, within(1e-6 * total));
                        });
    }

    @Test
    void oneIndustryIsToldWithItsForerunnersAndWhereItsPressuresFall() {
        Run run = ChainRuns.zhejiang("leap", "Longyou", "--industry", "toys");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lineWith("forerunners"))
                .contains("Yunhe (by 2008)")
                .contains("CP01")
                .contains("outside the region");
        assertThat(run.lineWith("NOx  ")).contains("%");
    }

    @Test
    void saysTheSameInChinese() {
        Run run = ChainRuns.zhejiang("leap", "云和", "--lang", "zh");
        Run one = ChainRuns.zhejiang("leap", "龙游", "--industry", "037", "--lang", "zh");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("无法排序（若可达则为跨越）").contains("第一步");
        assertThat(one.out()).contains("已有").contains("已知本地已有");
    }

    @Test
    void allMountainPlacesAreCounted() {
        Run run = ChainRuns.zhejiang("leap", "--all", "--json");

        assertThat(run.json().at("/places")).hasSize(22);
        assertThat(run.json().at("/list").asInt()).isEqualTo(2025);
        run.json()
                .at("/places")
                .forEach(
                        row -> {
                            assertThat(row.at("/leap").asInt()).isZero();
                            assertThat(row.at("/not_rankable").asInt()).isPositive();
                            assertThat(row.at("/leap_if_in_reach").asInt()).isPositive();
                        });
    }

    /// Of what is put forward, the first is first by what is asked for.
    @ParameterizedTest
    @CsvSource({"chance, chance", "worth, worth", "'', expected"})
    void whatIsAskedForSortsTheList(String by, String column) {
        JsonNode answer =
                by.isEmpty()
                        ? ChainRuns.preferred("leap", "Longyou", "--json").json()
                        : ChainRuns.preferred("leap", "Longyou", "--by", by, "--json").json();
        List<Double> first =
                answer.at("/leap")
                        .valueStream()
                        .limit(10)
                        .map(row -> row.at("/" + column).asDouble())
                        .toList();

        assertThat(answer.at("/asked/sorted_by").asString())
                .isEqualTo(by.isEmpty() ? "expected" : by);
        assertThat(first).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void whatNoListIsSortedByIsRefused() {
        Run run = ChainRuns.zhejiang("leap", "Longyou", "--by", "luck");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--by takes chance or worth, not 'luck'");
    }

    /// The headline names the first rows of the list, and the cards are the same.
    @Test
    void oneRankingForHeadlineListAndCards() {
        JsonNode answer = ChainRuns.preferred("leap", "Yunhe", "--json").json();
        List<String> rows = codes(answer.at("/leap"));
        JsonNode first =
                answer.at("/findings")
                        .valueStream()
                        .filter(each -> each.at("/finding").asString().equals("first"))
                        .findFirst()
                        .orElseThrow();

        assertThat(codes(answer.at("/cards"))).isEqualTo(rows.subList(0, 5));
        assertThat(first.at("/figure/first").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(rows.subList(0, 3));
    }

    private static List<String> codes(JsonNode rows) {
        return rows.valueStream().map(row -> row.at("/industry").asString()).toList();
    }

    /// The chance and what became of those alike, what a job brings, and how well such chances did.
    /// Whoever reads no further must not take what is dirtier for a leap.
    @Test
    void whatIsPutForwardAndIsNoLeapIsCalledDirtier() {
        Run changshan = ChainRuns.preferred("leap", "Changshan");

        assertThat(changshan.out().lines().findFirst().orElseThrow())
                .contains("Arts and crafts (dirtier in some), Medical products, ");
        assertThat(changshan.out()).contains("\n  Arts and crafts (dirtier in some): of 100 ");
        assertThat(ChainRuns.preferred("leap", "--all").lineWith("Changshan"))
                .contains("Arts and crafts (dirtier in some)");
    }

    /// What stood there then, what came, what became of it, and who says so.
    @Test
    void countiesBeforeAreToldWithWhatStoodThereAndWhatBecameOfIt() {
        JsonNode answer = ChainRuns.preferred("leap", "Longyou", "--json").json();
        JsonNode anji = answer.at("/before_here/0");

        assertThat(codes(anji.at("/entered"))).contains("036");
        assertThat(answer.at("/sources").toString()).contains(anji.at("/source").asString());
        assertThat(ChainRuns.preferred("leap", "Longyou", "--full").lineWith("Anji stood here"))
                .contains("in 2006[1]: mostly Wood, bamboo and rattan products; Furniture; ")
                .contains("Furniture (now 15 % of its firms seen)");
    }

    @Test
    void aChanceIsToldWithWhatBecameOfThoseAlike() {
        JsonNode answer = ChainRuns.preferred("leap", "Longyou", "--json").json();
        JsonNode row = answer.at("/leap/0");

        assertThat(row.at("/chance").asDouble())
                .isBetween(row.at("/came_low").asDouble(), row.at("/came_high").asDouble());
        assertThat(row.at("/expected").asDouble())
                .isCloseTo(
                        row.at("/chance").asDouble()
                                * row.at("/worth").asDouble()
                                * row.at("/clean").asDouble(),
                        within(1e-9));
        assertThat(row.at("/value_added_low").asDouble())
                .isLessThan(row.at("/value_added_high").asDouble());
    }

    /// One industry is told in full and nothing is put in order.
    @ParameterizedTest
    @ValueSource(strings = {"--for digital_economy", "--by chance"})
    void oneIndustryIsNotPutInOrder(String options) {
        Run run = Run.of(("leap Longyou --industry toys " + options).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("leave out --for and --by");
    }

    /// The overview names what the page of a place puts forward.
    @Test
    void theOverviewNamesTheCards() {
        Run all = ChainRuns.preferred("leap", "--all", "--json");
        for (JsonNode row : all.json().at("/places")) {
            if (row.at("/place").asString().equals("kecheng")) {
                JsonNode one = ChainRuns.preferred("leap", "Kecheng", "--json").json();
                String cards =
                        one.at("/cards")
                                .valueStream()
                                .map(card -> card.at("/industry").asString())
                                .collect(Collectors.joining(";"));
                assertThat(cards).isNotEmpty();
                assertThat(cards).startsWith(row.at("/first").asString());
            }
        }
    }

    @Test
    void theBasinIsNamedWithHowManyMorePlacesFollow() {
        assertThat(ChainRuns.preferred("leap", "Longyou").out())
                .contains("the basin of the Qiantang, downstream Lanxi, Jiande, Tonglu and ");
        assertThat(ChainRuns.preferred("leap", "龙游", "--lang", "zh").out())
                .contains("（下游为兰溪市、建德市、桐庐县等另外");
    }

    @Test
    void anIndustryIsHeldAgainstAllPlaces() {
        Run run = ChainRuns.zhejiang("leap", "--all", "--industry", "clean medicine", "--json");

        assertThat(run.exitCode()).isZero();
        JsonNode places = run.json().at("/places");
        assertThat(places).hasSize(22);
        // It has both, so it stands first.
        assertThat(places.at("/0/place").asString()).isEqualTo("xianju");
        assertThat(places.at("/0/held")).hasSize(2);
        assertThat(places.at("/1/held").size()).isLessThan(2);
        assertThat(places.at("/21/held")).isEmpty();
        assertThat(places.at("/1/chance").isNull()).isTrue();
    }

    @Test
    void writesTheListAsCsv(@TempDir Path folder) {
        Path file = folder.resolve("leap.csv");
        Run run = ChainRuns.zhejiang("leap", "Longyou", "--csv", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(ChainRuns.lines(file).getFirst())
                .startsWith("rank,industry,name,zone,class,if_in_reach,expected,chance,came_low");
        assertThat(ChainRuns.lines(file)).hasSizeGreaterThan(90);
    }

    @Test
    void isTheSameByteForByte() {
        assertThat(ChainRuns.zhejiang(KeptNumbers.NONE, "leap", "Longyou", "--json").out())
                .isEqualTo(LONGYOU.out());
    }

    @Test
    void aCoastPlaceIsAnsweredWithARemark() {
        assertThat(ChainRuns.zhejiang("leap", "Zhenhai").out())
                .contains("is not a later-developed place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leap", "leap longyou --all"})
    void asksForAPlaceOrAll(String line) {
        Run run = ChainRuns.zhejiang(line.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Ask for a place, or for --all");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Run aim = ChainRuns.zhejiang("leap", "longyou", "--for", "happiness");
        Run top = ChainRuns.zhejiang("leap", "longyou", "--top", "0");
        Run place = ChainRuns.zhejiang("leap", "Longyu");
        Run city = ChainRuns.zhejiang("leap", "quzhou");
        Run outside = ChainRuns.zhejiang("leap", "shanghai");
        Run industry = ChainRuns.zhejiang("leap", "longyou", "--industry", "toyz");

        assertThat(List.of(aim, top)).allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(2));
        assertThat(aim.err())
                .contains("no theme or industry 'happiness'")
                .contains(
                        "Clean medicine, Culture and creation, Digital economy, Electronic components");
        assertThat(city.exitCode()).isZero();
        assertThat(city.out()).contains("What 6 places could leap to").contains("Kaihua");
        assertThat(List.of(place, outside, industry))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(1));
        assertThat(place.err()).contains("Longyou");
        assertThat(outside.err()).contains("lies beyond the study area");
    }

    @Test
    void needsANationalTable() {
        Engines engines =
                new Engines(
                        (pack, options, progress) ->
                                new Reading.Sound(ExampleRegion.withoutNationalTable(), List.of()),
                        Run.EXAMPLE.estimator(),
                        Run.EXAMPLE.reporter());

        Run run = Run.with(engines, Run.PLAIN, "leap", "longyou");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no national table");
    }

    @Test
    void whereTradeWasSurveyedNoneIsEstimated(@TempDir Path folder) {
        SmallSurvey.write(folder);

        Run run = ChainRuns.real("leap", "reg1", "--pack", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("flows of this pack were surveyed");
    }

    @Test
    void aRegionOfFewFactsIsAnsweredToo() {
        Run run = Run.of("leap", "longyou");
        Run bare = Run.of("leap", "zhenhai");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Software: not rankable").doesNotContain("NaN");
        // Nothing is known of its industries; software has no pressure either.
        assertThat(bare.exitCode()).isZero();
        assertThat(bare.out()).contains("Nothing of this can be proposed to Zhenhai");
    }

    @Test
    void onePlaceAloneIsAnswered(@TempDir Path folder) throws java.io.IOException {
        ChainRuns.writeTextbook(folder, 350, 1200);
        Run run = ChainRuns.real("leap", "--all", "--pack", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No place of the pack has the role mountain");
    }
}
