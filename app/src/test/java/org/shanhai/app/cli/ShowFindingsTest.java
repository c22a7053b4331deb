package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.Reading;
import tools.jackson.databind.JsonNode;

/// What `show` says first, by the example region, of which all is known that it says.
class ShowFindingsTest {

    private static String said(JsonNode answer, String finding) {
        return one(answer, finding).at("/text").asString();
    }

    private static JsonNode one(JsonNode answer, String finding) {
        return answer.at("/findings")
                .valueStream()
                .filter(each -> each.at("/finding").asString().equals(finding))
                .findFirst()
                .orElseThrow(() -> new AssertionError(finding + " in " + answer.at("/findings")));
    }

    private static List<String> kinds(JsonNode answer) {
        return answer.at("/findings").valueStream().map(f -> f.at("/finding").asString()).toList();
    }

    @Test
    void aPlaceBeginsWithWhatItIsAndItsReportedFigure() {
        Run run = Run.of("show", "Longyou");

        assertThat(run.out().lines().findFirst())
                .contains(
                        "Longyou is a later-developed county of Quzhou:"
                                + " value added 24 bn yuan in 2020. (reported)");
    }

    @Test
    void aPlaceNamesWhatItIsKnownToHaveAndWhatIsPlanned() {
        JsonNode answer = Run.of("show", "Longyou", "--json").json();

        assertThat(said(answer, "has"))
                .isEqualTo("Longyou is known to have 1 industry, by facts: Arts, crafts and toys.");
        assertThat(one(answer, "has").at("/sure").asString()).isEqualTo("reported");
        assertThat(said(answer, "plans"))
                .isEqualTo(
                        "Longyou has 2 known projects and 1 development zone:"
                                + " Longyou development zone.");
        assertThat(one(answer, "unknown").at("/figure").asInt())
                .isEqualTo(answer.at("/unknown").size());
        assertThat(one(answer, "next").at("/look").asString())
                .isEqualTo("shanhai diagnose longyou");
    }

    /// Of the whole study area nothing is said that it is compared with; of what lies outside
    /// nothing is asked next.
    @Test
    void neitherTheStudyAreaNorTheOutsideIsSaidToHaveIndustries() {
        assertThat(kinds(Run.of("show", "zhejiang", "--json").json()))
                .doesNotContain("has", "next");
        JsonNode outside = Run.of("show", "shanghai", "--json").json();
        assertThat(kinds(outside)).doesNotContain("has", "next");
        assertThat(said(outside, "what")).startsWith("Shanghai lies outside the study area");
    }

    @Test
    void withoutAnEstimateFactsAloneAreTold() {
        Engines engines =
                new Engines(
                        (pack, options, progress) ->
                                new Reading.Sound(ExampleRegion.withoutNationalTable(), List.of()),
                        Estimator::estimate,
                        (region, estimation, problems, plan, language, out) -> {});

        JsonNode place = Run.with(engines, Run.PLAIN, "show", "Longyou", "--json").json();
        assertThat(said(place, "what")).contains("value added 24 bn yuan in 2020");
        assertThat(said(place, "has")).contains("Arts, crafts and toys");
        assertThat(kinds(place)).contains("unknown");
        JsonNode toys = Run.with(engines, Run.PLAIN, "show", "toys", "--json").json();
        assertThat(kinds(toys)).doesNotContain("largest");
        assertThat(said(toys, "places"))
                .isEqualTo(
                        "By facts, companies or firms seen it is in 1 of the 2 places of Zhejiang, and"
                                + " strong in 1: Longyou.");
    }

    @Test
    void anIndustrySaysWhereItIsLargestAndWhereItIsKnown() {
        JsonNode answer = Run.of("show", "toys", "--json").json();

        JsonNode largest = one(answer, "largest");
        double longyou = largest.at("/figure/longyou").asDouble();
        double zhenhai = largest.at("/figure/zhenhai").asDouble();
        assertThat(longyou + zhenhai).isBetween(1 - 1e-9, 1 + 1e-9);
        assertThat(largest.at("/sure").asString()).isEqualTo("estimated");
        assertThat(largest.at("/text").asString())
                .startsWith("In Zhejiang, Arts, crafts and toys is largest in ");
        assertThat(said(answer, "places"))
                .isEqualTo(
                        "By facts, companies or firms seen it is in 1 of the 2 places of Zhejiang,"
                                + " and strong in 1: Longyou.");
    }

    @Test
    void aProjectSaysWhatIsStatedAndWhatNobodyStates() {
        JsonNode answer = Run.of("show", "QZ01", "--json").json();

        assertThat(said(answer, "stated"))
                .isEqualTo(
                        "Intellectual-toy plant: local tax a year ≥ 7 million yuan,"
                                + " jobs 350 persons.");
        assertThat(said(answer, "not_stated"))
                .isEqualTo(
                        "Nobody states 5 of the 7 usual figures: investment, land,"
                                + " output a year, profit a year, energy a year.");
        assertThat(one(answer, "not_stated").at("/figure").size()).isEqualTo(5);
    }

    @Test
    void aZoneSaysWhatItIsMeantForItsLandAndWhoComes() {
        JsonNode answer = Run.of("show", "longyou-zone", "--json").json();

        assertThat(said(answer, "what")).contains("is a zone of Longyou, meant for ");
        assertThat(said(answer, "what")).endsWith("its land: not known.");
        assertThat(one(answer, "what").at("/figure").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Longyou,龙游县是衢州市的山区后发县：2020年增加值240 亿元。（公布）",
        "QZ01,益智玩具项目：年地方税收 ≥ 700 万元、就业 350 人。（公布）"
    })
    void saysTheSameInChinese(String name, String first) {
        assertThat(Run.of("show", name, "--lang", "zh").out().lines().findFirst()).contains(first);
    }
}
