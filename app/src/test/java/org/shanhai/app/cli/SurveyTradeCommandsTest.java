package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `flows` and `extract` on pymrio's small table written as a pack, amounts in thousands: nothing
/// is estimated. Expected losses by striking out rows, columns and final demand and solving anew.
class SurveyTradeCommandsTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() {
        SmallSurvey.write(folder);
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--pack", folder.toString()));
        return ChainRuns.real(all.toArray(String[]::new));
    }

    private static void assertExact(JsonNode row, String key, double wanted) {
        double value = row.at("/" + key).asDouble();
        assertThat(value).isCloseTo(wanted, within(1e-9 * Math.max(1, wanted)));
        assertThat(row.at("/" + key + "_low").asDouble()).isEqualTo(value);
        assertThat(row.at("/" + key + "_high").asDouble()).isEqualTo(value);
    }

    @Test
    void salesAreThoseOfTheFlows() {
        JsonNode json = run("flows", "--from", "reg1", "--to", "reg2", "--json").json();

        // To industries, and to households: the other half of final demand is exports.
        assertThat(json.at("/asked/there/value").asDouble()).isCloseTo(37750, within(1e-6));
        assertThat(json.at("/asked/there/low")).isEqualTo(json.at("/asked/there/high"));
        assertThat(json.at("/asked/back/value").asDouble()).isCloseTo(30000, within(1e-6));
        assertThat(json.at("/asked/basis").asString()).isEqualTo("derived");
        assertThat(json.at("/assumed").asString()).contains("By the surveyed flows");
        JsonNode first = json.at("/flows/0");
        assertThat(first.at("/industry").asString()).isEqualTo("s1");
        assertThat(first.at("/amount").asDouble()).isCloseTo(19500, within(1e-6));
        assertThat(first.at("/low")).isEqualTo(first.at("/high"));
        assertThat(first.at("/of_use").asDouble()).isCloseTo(19.5 / 49.5, within(1e-12));
        assertThat(first.at("/of_supply").asDouble()).isCloseTo(19.5 / 42.5, within(1e-12));
        assertThat(json.at("/flows/1/amount").asDouble()).isCloseTo(9250, within(1e-6));
        assertThat(json.has("solution")).isFalse();
    }

    @Test
    void oneProductLinksAndNeighbours() {
        JsonNode one =
                run("flows", "--from", "reg2", "--to", "reg1", "--industry", "s2", "--json").json();
        assertThat(one.at("/flows")).hasSize(1);
        assertThat(one.at("/flows/0/amount").asDouble()).isCloseTo(16000, within(1e-6));

        JsonNode links = run("flows", "--links", "--json").json();
        assertThat(links.at("/links")).hasSize(2);
        assertThat(links.at("/links/0/from").asString()).isEqualTo("reg1");
        assertThat(links.at("/links/0/amount").asDouble()).isCloseTo(37750, within(1e-6));
        assertThat(links.at("/links/1/amount").asDouble()).isCloseTo(30000, within(1e-6));
        assertThat(links.at("/links/0/basis").asString()).isEqualTo("derived");

        JsonNode around = run("flows", "--place", "reg1", "--json").json();
        // Sales to itself: 51 of purchases and half of 29.5 of final demand.
        assertThat(around.at("/asked/own/value").asDouble()).isCloseTo(65750, within(1e-6));
        assertThat(around.at("/partners")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--place,reg1,124,41.6293080297198,63,9.492883358696623",
        "--place,reg2,141,55.826376465911345,29,25.51123037169549",
        "--industry,s1,101,33.416918797136745,24,17.73207540321431",
        "--industry,s2,67,66.28818193558585,21,21.750943043452285",
        "--industry,s3,97,39.023467722562316,47,10.021606651258985",
    })
    void losesWhatStrikingOutLoses(
            String what, String which, double own, double elsewhere, double jobs, double lost) {
        JsonNode output = run("extract", what, which, "--json").json();
        JsonNode row = output.at("/lost/0");
        assertThat(row.at("/own").asDouble()).isCloseTo(1000 * own, within(1e-6));
        assertExact(row, "elsewhere", 1000 * elsewhere);
        assertExact(row, "region", 1000 * elsewhere);
        assertExact(row, "outside", 0);
        assertThat(output.at("/solution/steps").asInt()).isPositive();
        assertThat(output.at("/asked/basis").asString()).isEqualTo("derived");
        for (String table : List.of("/by_place", "/by_industry")) {
            double sum = 0;
            for (JsonNode part : output.at(table)) {
                sum += part.at("/elsewhere").asDouble();
            }
            assertThat(sum).isCloseTo(1000 * elsewhere, within(1e-5));
        }

        JsonNode inJobs = run("extract", what, which, "--of", "jobs", "--json").json();
        assertThat(inJobs.at("/lost/0/own").asDouble()).isCloseTo(jobs, within(1e-9));
        assertExact(inJobs.at("/lost/0"), "elsewhere", lost);
    }

    @Test
    void allAreRankedAsEachByItself() {
        JsonNode places = run("extract", "--all", "places", "--json").json();
        assertThat(places.at("/lost")).hasSize(2);
        assertThat(places.at("/lost/0/place").asString()).isEqualTo("reg2");
        assertExact(places.at("/lost/0"), "elsewhere", 55826.3764659);
        assertExact(places.at("/lost/1"), "elsewhere", 41629.3080297);

        JsonNode industries = run("extract", "--all", "industries", "--json").json();
        assertThat(industries.at("/lost").valueStream().map(row -> row.at("/industry").asString()))
                .containsExactly("s2", "s3", "s1");
    }

    /// The names programs read are those of estimated trade.
    @Test
    void speaksAsEstimatedTradeDoes() {
        assertSameNames(
                run("flows", "--from", "reg1", "--to", "reg2", "--json"),
                ChainRuns.zhejiang("flows", "--from", "Cixi", "--to", "Longyou", "--json"),
                "asked",
                "flows");
        assertSameNames(
                run("flows", "--links", "--json"),
                ChainRuns.zhejiang("flows", "--links", "--json"),
                "links");
        assertSameNames(
                run("flows", "--place", "reg1", "--json"),
                ChainRuns.zhejiang("flows", "--place", "Longyou", "--json"),
                "asked",
                "partners");
        assertSameNames(
                run("extract", "--place", "reg1", "--json"),
                ChainRuns.zhejiang("extract", "--place", "Longyou", "--json"),
                "asked",
                "lost",
                "by_place",
                "by_industry");
    }

    private static void assertSameNames(Run surveyed, Run estimated, String... parts) {
        for (String part : parts) {
            JsonNode one = surveyed.json().at("/" + part);
            JsonNode other = estimated.json().at("/" + part);
            assertThat(new TreeSet<>((one.isArray() ? one.get(0) : one).propertyNames()))
                    .as(part)
                    .isNotEmpty()
                    .isEqualTo(
                            new TreeSet<>(
                                    (other.isArray() ? other.get(0) : other).propertyNames()));
        }
    }

    @Test
    void speaksBothLanguages() {
        assertThat(run("flows", "--links").out()).contains("By the surveyed flows");
        assertThat(run("flows", "--from", "reg1", "--to", "reg2").out())
                .contains("of buyer's use", "of seller's sales");
        assertThat(run("extract", "--place", "reg1", "--lang", "zh").out()).contains("调查所得的流量");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flows --links",
                "extract --place reg1",
                "extract --all industries",
                "multipliers",
                "multipliers --place reg1",
                "effects --place reg1 --industry s1 --output 1000usd"
            })
    void aToleranceOfTradeIsRefused(String command) {
        Run run = run((command + " --tolerance 1e-8").split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains("the pack has surveyed flows");
        assertThat(run(command.split(" ")).exitCode()).isZero();
    }
}
