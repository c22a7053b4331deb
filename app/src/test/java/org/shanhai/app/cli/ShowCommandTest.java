package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Conflict;
import org.shanhai.estimate.Infeasible;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ShowCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"Longyou", "longyou county", "龙游", "龙游县", "Dragon Tour"})
    void findsAPlaceByAnyOfItsNames(String name) {
        Run run = Run.of("show", name, "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().at("/place/key").asString()).isEqualTo("longyou");
    }

    @Test
    void namesTheProjectWithItsFiguresItsSourceAndWhatIsNotKnownOfIt() {
        Run run = Run.of("show", "Longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "  Intellectual-toy plant [QZ01]\n",
                        "local tax a year ≥ 7 million yuan, jobs 350 persons\n",
                        "not known  investment, land, output a year, profit a year, energy a year\n",
                        "China Daily, Mountain meets ocean, 2021-03 [1]\n",
                        "  Universal joints [QZ02]\n");
        assertThat(run.lineWith("- Intellectual-toy plant"))
                .isEqualTo(
                        "  - Intellectual-toy plant: investment, land, output a year,"
                                + " profit a year, energy a year");
    }

    @Test
    void saysTheSameInChinese() {
        Run run = Run.of("show", "Longyou", "--lang", "zh");

        assertThat(run.out())
                .containsSubsequence(
                        "  益智玩具项目 [QZ01]\n",
                        "年地方税收 ≥ 700 万元、就业 350 人\n",
                        "投资、用地、年产值、年利润、年能耗\n",
                        "状态  已公布\n");
    }

    @Test
    void saysTheSameInJson() {
        JsonNode project = Run.of("show", "Longyou", "--json").json().at("/projects/0");

        assertThat(project.at("/project").asString()).isEqualTo("QZ01");
        assertThat(project.at("/figures/tax/value").decimalValue()).isEqualByComparingTo("7000000");
        assertThat(project.at("/figures/tax/relation").asString()).isEqualTo("at_least");
        assertThat(project.at("/figures/tax/unit").asString()).isEqualTo("CNY");
        assertThat(project.at("/figures/land").isNull()).isTrue();
        assertThat(project.at("/figures_unknown").toString())
                .isEqualTo("[\"investment\",\"land\",\"output\",\"profit\",\"energy\"]");
        assertThat(project.at("/source").asString()).isEqualTo("press-2021");
    }

    @Test
    void tellsAReportedTotalFromAnEstimatedPart() {
        JsonNode estimate = Run.of("show", "Longyou", "--json").json().at("/estimate");

        assertThat(estimate.at("/0/measure").asString()).isEqualTo("value_added");
        assertThat(estimate.at("/0/value/value").asDouble()).isEqualTo(2.4e10);
        assertThat(estimate.at("/0/basis").asString()).isEqualTo("reported");
        assertThat(estimate.at("/1/measure").asString()).isEqualTo("value_added_primary");
        assertThat(estimate.at("/1/basis").asString()).isEqualTo("estimated");
    }

    @Test
    void observesNothingWhereOnlyATotalIsKnown() {
        JsonNode estimate = Run.of("show", "Longyou", "--json").json().at("/estimate");

        assertThat(estimate.valueStream())
                .filteredOn(row -> row.at("/measure").asString().equals("observed_share"))
                .singleElement()
                .satisfies(row -> assertThat(row.at("/value/value").asDouble()).isZero());
    }

    @Test
    void listsWhatIsNotKnownOfAPlace() {
        JsonNode unknown = Run.of("show", "Longyou", "--json").json().at("/unknown");

        assertThat(unknown.valueStream().map(JsonNode::asString))
                .contains("population", "value_added_secondary", "zone:longyou-zone:land")
                .doesNotContain("value_added", "limits");
    }

    @Test
    void showsACityAsTheSumOfWhatLiesInIt() {
        JsonNode estimate = Run.of("show", "quzhou", "--json").json().at("/estimate/0");

        assertThat(estimate.at("/value/value").asDouble()).isEqualTo(2.4e10);
    }

    @Test
    void showsAnIndustryInTheNationOnNatureAndByPlace() {
        JsonNode json = Run.of("show", "toys", "--json").json();

        assertThat(json.at("/industry/key").asString()).isEqualTo("040");
        assertThat(json.at("/national/0/value/value").asDouble()).isEqualTo(6e10);
        // Home use: 3 of own and 1.5 imported.
        JsonNode imports = json.at("/national/3");
        assertThat(imports.at("/measure").asString()).isEqualTo("import_share");
        assertThat(imports.at("/value/value").asDouble()).isEqualTo(0.25);
        assertThat(json.at("/pressures/0/per_output/value").asDouble()).isEqualTo(300);
        assertThat(json.at("/presences/0/place").asString()).isEqualTo("longyou");
        assertThat(json.at("/projects").size()).isEqualTo(2);
        assertThat(json.at("/largest_places").size()).isEqualTo(2);
    }

    @Test
    void doesNotInventJobsTheNationalTableLacks() {
        Run run = Run.of("show", "Refining", "--json");

        assertThat(run.json().at("/unknown").toString()).contains("\"jobs\"");
        assertThat(run.json().at("/largest_places/0/jobs").isNull()).isTrue();
        assertThat(run.out()).doesNotContain("NaN");
    }

    @Test
    void derivesRatiosOfAProjectOnlyWhereBothFiguresAreKnown() {
        JsonNode ratios = Run.of("show", "qz02", "--json").json().at("/ratios");

        assertThat(ratios.at("/2/ratio").asString()).isEqualTo("tax_per_land");
        assertThat(ratios.at("/2/value/value").asDouble()).isEqualTo(300_000);
        assertThat(ratios.at("/2/value/unit").asString()).isEqualTo("CNY per mu");
        assertThat(ratios.at("/2/basis").asString()).isEqualTo("derived");
        assertThat(ratios.at("/3/value").isNull()).isTrue();
        assertThat(ratios.at("/3/lacking/0").asString()).isEqualTo("jobs");
    }

    @Test
    void keepsABoundABoundWhenDividing() {
        Run run = Run.of("show", "益智玩具项目");

        assertThat(run.lineWith("tax / jobs")).contains("≥ 20,000 yuan per job", "derived");
    }

    @Test
    void showsAZone() {
        JsonNode json = Run.of("show", "龙游开发区", "--json").json();

        assertThat(json.at("/zone/positioning/0").asString()).isEqualTo("040");
        assertThat(json.at("/zone/land").isNull()).isTrue();
        assertThat(json.at("/unknown").toString()).contains("land", "limits");
    }

    @Test
    void suggestsTheNearestNameForAnUnknownOne() {
        Run run = Run.of("show", "Longyu");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Nothing is called 'Longyu'", "Longyou");
        Run json = Run.of("show", "Longyu", "--json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.json().at("/suggestions/0").asString()).isEqualTo("Longyou");
    }

    @Test
    void asksWhichWhenANameIsThatOfSeveralThings() {
        // The second project by the name of a county.
        Engines engines = withProjectNamed("Zhenhai");

        Run run = Run.with(engines, Run.PLAIN, "show", "zhenhai");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("show zhenhai --as place", "show QZ02 --as project");
        Run chosen = Run.with(engines, Run.PLAIN, "show", "zhenhai", "--as", "project", "--json");
        assertThat(chosen.json().at("/project/key").asString()).isEqualTo("QZ02");
    }

    @Test
    void asksForTheKeyWhereTheKindIsKnown() {
        Engines engines = withProjectNamed("Intellectual-toy plant");

        Run run = Run.with(engines, Run.PLAIN, "show", "Intellectual-toy plant", "--as", "project");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("by its key:", "(project): QZ01\n", "(project): QZ02\n")
                .doesNotContain("--as");
        assertThat(Run.with(engines, Run.PLAIN, "show", "QZ02").exitCode()).isZero();
    }

    @Test
    void namesTheFactsInConflictWhereThereIsNoEstimateAndStillShowsFacts() {
        Engines engines =
                new Engines(
                        Run.EXAMPLE.reader(),
                        region ->
                                new Infeasible(
                                        List.of(
                                                new Conflict(
                                                        region.places().get("longyou"),
                                                        region.industries()
                                                                .findSet("040")
                                                                .orElseThrow(),
                                                        Measure.VALUE_ADDED,
                                                        1e9,
                                                        3e9,
                                                        List.of(
                                                                region.facts().stream()
                                                                        .findFirst()
                                                                        .orElseThrow())))),
                        Run.EXAMPLE.reporter());

        Run run = Run.with(engines, Run.PLAIN, "show", "Longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("no economy fits all facts", "Intellectual-toy plant");
        assertThat(run.lineWith("facts.csv:2"))
                .endsWith("Longyou, Gross domestic product, 2020: 24 bn yuan [2][1] facts.csv:2");
        assertThat(run.out()).contains("1 bn yuan", "3 bn yuan");
    }

    @Test
    void showsFactsOfAPackThatHasNoNationalTable() {
        Engines engines =
                new Engines(
                        (pack, options, progress) ->
                                new Reading.Sound(ExampleRegion.withoutNationalTable(), List.of()),
                        region -> {
                            throw new AssertionError("nothing to estimate from");
                        },
                        Run.EXAMPLE.reporter());

        assertThat(Run.with(engines, Run.PLAIN, "show", "Longyou").out())
                .contains("the pack has no national table", "24 bn yuan");
        assertThat(Run.with(engines, Run.PLAIN, "show", "toys").exitCode()).isZero();
    }

    @Test
    void printsTheProblemsOfABrokenPackInstead() {
        Run run = Run.with(BrokenPack.ENGINES, Run.PLAIN, "show", "Longyou");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("facts.csv:12, column \"value\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Longyou", "toys", "QZ01", "longyou-zone", "zhejiang", "china"})
    void saysTheSameTwice(String name) {
        assertThat(Run.of("show", name)).isEqualTo(Run.of("show", name));
        assertThat(Run.of("show", name, "--json", "--lang", "zh"))
                .isEqualTo(Run.of("show", name, "--json", "--lang", "zh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Longyou", "toys", "QZ01", "longyou-zone"})
    void jsonDoesNotDependOnTheLanguageSaveForWords(String name) {
        JsonNode english = Run.of("show", name, "--json").json();
        JsonNode chinese = Run.of("show", name, "--json", "--lang", "zh").json();

        assertThat(withoutSentences(chinese)).isEqualTo(withoutSentences(english));
    }

    private static JsonNode withoutSentences(JsonNode answer) {
        answer.at("/findings").forEach(finding -> ((ObjectNode) finding).remove("text"));
        return answer;
    }

    @Test
    void keepsWithinTheWidthOfTheTerminal() {
        Surroundings narrow =
                new Surroundings(
                        new Language("zh"),
                        new Screen(OptionalInt.of(140), OptionalInt.empty(), false, false),
                        false);

        Run run = Run.with(Run.EXAMPLE, narrow, "show", "QZ01");

        assertThat(run.out().lines())
                .allSatisfy(
                        line ->
                                assertThat(line.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum())
                                        .isLessThanOrEqualTo(140));
    }

    private static Engines withProjectNamed(String name) {
        Region full = ExampleRegion.full();
        var second = full.projects().get(1);
        var renamed =
                new org.shanhai.region.Project(
                        second.key(),
                        name,
                        second.nameLocal(),
                        second.industry(),
                        second.place(),
                        second.zone(),
                        second.status(),
                        second.year(),
                        second.figures(),
                        second.taxScope(),
                        second.basis(),
                        second.source(),
                        second.note());
        Region region =
                full.toBuilder().projects(List.of(full.projects().getFirst(), renamed)).build();
        return new Engines(
                (pack, options, progress) -> new Reading.Sound(region, List.<Problem>of()),
                Run.EXAMPLE.estimator(),
                Run.EXAMPLE.reporter());
    }
}
