package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.Reading;
import tools.jackson.databind.JsonNode;

class DiagnoseCommandTest {
    private static Run diagnose(String... more) {
        return ChainRuns.zhejiang(
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("diagnose"),
                                java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void saysWhatHoldsAPlaceBackOnAPage() {
        Run run = diagnose("Longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Longyou is held back about alike by its transport and its resources: in transport")
                .contains("\nIn resources it does better than ")
                .contains("What others did about it");
        assertThat(run.out().lines().count()).isLessThanOrEqualTo(50);
        assertThat(run.lineWith("demand within reach")).contains("estimated").contains("bn yuan");
        assertThat(run.lineWith("to the nearest seaport")).contains("assumed");
        assertThat(run.out()).doesNotContain("NaN").doesNotContain("{0}").doesNotContain("null");
    }

    /// The train stands for the line, with its mode and year; where there is none, the line does,
    /// and that is said.
    @Test
    void saysByWhichModeAndOfWhichYearAJourneyIs() {
        Run longyou = diagnose("Longyou");

        assertThat(longyou.lineWith("  train to the nearest core of the coast"))
                .contains("60 min")
                .contains("2016")
                .contains("derived");
        assertThat(longyou.out())
                .contains("60 min away by train (fastest direct, as of 2016, old;")
                .contains("by rail, 2016, old: Hangzhou 60 min, Shanghai 119 min")
                .contains("a further station, for fast trains, 2025; motorway 2019 at the latest")
                .doesNotContain("straight line to the nearest core");
        assertThat(diagnose("Pan'an").out())
                .contains("No journey to a core of the coast is known; a straight line of ");
    }

    @Test
    void showsAllWhereThatIsAskedFor() {
        Run run = diagnose("Longyou", "--all");

        assertThat(run.out())
                .contains("The places most like it")
                .contains("What is not known here, and not filled in")
                .contains("entropy weight");
        assertThat(run.lineWith("industry in GDP")).contains("2024 ");
        assertThat(diagnose("Deqing", "--all").lineWith("land area, all kinds"))
                .contains("2010, old");
        assertThat(run.lineWith("people aged 15 to 59")).contains("217,847");
    }

    /// Text leaves rows out, JSON does not.
    @Test
    void jsonHoldsAllWhateverTextShows() {
        JsonNode json = diagnose("longyou", "--json").json();
        JsonNode little = diagnose("longyou", "--json", "--top", "1").json();
        for (String part : List.of("/remedies", "/better", "/indicators", "/handicaps")) {
            assertThat(little.at(part)).isEqualTo(json.at(part));
        }
        assertThat(json.at("/remedies").size()).isGreaterThan(4);
        assertThat(json.at("/indicators").size()).isGreaterThan(10);
        assertThat(json.at("/asked/journeys/0/mode").asString()).isEqualTo("rail");
        assertThat(json.at("/asked/opened/2/relation").asString()).isEqualTo("at_most");
    }

    @Test
    void saysTheSameInChinese() {
        Run run = diagnose("龙游", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("龙游县的交通与资源").contains("最相似的地方");
        assertThat(run.lineWith("可及市场需求")).contains("估计").contains("亿元");
        assertThat(run.out()).doesNotContain("{0}");
    }

    @Test
    void itsFindingsOpenTheAnswerWithFigureAndBasis() {
        JsonNode json = diagnose("yunhe", "--json").json();

        JsonNode weakest = json.at("/findings/0");
        assertThat(json.propertyNames()).startsWith("findings");
        assertThat(weakest.get("finding").asString()).isEqualTo("weakest");
        assertThat(weakest.get("sure").asString())
                .isIn("reported", "derived", "estimated", "assumed");
        assertThat(json.at("/findings/1/finding").asString()).isEqualTo("runner_up");
        assertThat(json.at("/findings/1/figure/standing").asDouble())
                .isGreaterThanOrEqualTo(weakest.at("/figure/standing").asDouble());
        assertThat(json.at("/findings/1/figure/lead").asDouble())
                .isCloseTo(
                        json.at("/findings/1/figure/standing").asDouble()
                                - weakest.at("/figure/standing").asDouble(),
                        within(1e-9));
    }

    @Test
    void ofManyPlacesItFindsWhatMostAreHeldBackBy() {
        assertThat(diagnose().out()).contains("Most often the weakest is ");
    }

    @Test
    void unknownIsNullAndEveryValueHasABasis() {
        JsonNode json = diagnose("longyou", "--json").json();

        assertThat(json.at("/handicaps")).hasSize(5);
        json.at("/handicaps")
                .forEach(
                        row -> {
                            boolean scored = row.at("/known").asInt() >= 2;
                            assertThat(row.at("/equal").isNull()).isEqualTo(!scored);
                            assertThat(row.at("/entropy").isNull()).isEqualTo(!scored);
                        });
        assertThat(json.at("/indicators").size()).isPositive();
        json.at("/indicators")
                .forEach(
                        row -> {
                            assertThat(row.at("/basis").asString()).isNotEmpty();
                            assertThat(row.at("/value").isNumber()).isTrue();
                            assertThat(row.at("/unit").asString()).isNotEmpty();
                        });
        assertThat(json.at("/coverage/observed").asBoolean()).isFalse();
        assertThat(json.at("/missing").size()).isPositive();
    }

    @Test
    void withoutAPlaceItListsTheMountains(@TempDir Path folder) {
        Path file = folder.resolve("places.csv");
        Run run = diagnose("--csv", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "What holds 22 places back\nMountain places: the 22 on the list of 2025.");
        assertThat(run.lineWith("Dongtou ")).contains("(4)");
        List<String> lines = ChainRuns.lines(file);
        assertThat(lines).hasSize(23);
        assertThat(lines.getFirst())
                .startsWith("place,weakest,next,infrastructure,infrastructure_entropy,");
        assertThat(diagnose("--json").json().at("/places")).hasSize(22);
    }

    @Test
    void writesTheIndicatorsAsCsv(@TempDir Path folder) {
        Path file = folder.resolve("longyou.csv");
        Run run = diagnose("Longyou", "--csv", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(ChainRuns.lines(file).getFirst())
                .isEqualTo(
                        "handicap,indicator,value,unit,year,old,basis,better_than,among,peers_median,"
                                + "peers_knowing,scaled,ranks,weight_equal,weight_entropy,source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void explainsItself(String language) {
        Run run = diagnose("--help", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("--peers").contains("--csv").contains("shanhai diagnose");
    }

    @Test
    void refusesWhatItCannotDiagnose() {
        refused("Lonyou", text -> assertThat(text).contains("Longyou"));
        refused("Shanghai", text -> assertThat(text).contains("outside Zhejiang"));
    }

    private static void refused(String place, Consumer<String> says) {
        Run run = diagnose(place);
        assertThat(run.exitCode()).as(place).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        says.accept(run.err());
    }

    @Test
    void refusesWrongUse() {
        assertThat(diagnose("Longyou", "--peers", "0").exitCode()).isEqualTo(2);
        assertThat(diagnose("Longyou", "--peers", "0").err()).contains("--peers").contains("0");
        assertThat(diagnose("Longyou", "--top", "-1").exitCode()).isEqualTo(2);
        assertThat(diagnose("Longyou", "Kaihua").exitCode()).isEqualTo(2);
    }

    @Test
    void withoutANationalTableItSaysSo() {
        Engines engines =
                new Engines(
                        (pack, options, progress) ->
                                new Reading.Sound(ExampleRegion.withoutNationalTable(), List.of()),
                        Estimator::estimate,
                        (region, estimation, problems, plan, edition, out) -> {});
        Run run = Run.with(engines, Run.PLAIN, "diagnose", "longyou");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no national table");
    }

    @Test
    void aSmallRegionSaysThatTooLittleIsKnown() {
        Run run = Run.of("diagnose", "longyou");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Too little is known");
        assertThat(Run.of("diagnose", "longyou").out()).isEqualTo(run.out());
    }
}
