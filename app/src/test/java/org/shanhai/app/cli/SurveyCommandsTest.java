package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `effects` and `multipliers` on pymrio's small table written as a pack. Expected values of type
/// 2 by inverting I − A − C W of the table as a whole.
class SurveyCommandsTest {
    /// pymrio's M of its first stressor.
    private static final double[] M = {
        0.896638324101429,
        1.7965474933011258,
        1.1666796580507097,
        0.3013124703668342,
        1.4371886818255364,
        0.7177624711634629
    };

    private static final double[] M_CLOSED = {
        1.289950917971077,
        2.723534858317476,
        1.605760026797254,
        0.6045795722346724,
        2.158184391701776,
        1.204423330671374
    };

    @TempDir private Path folder;

    @BeforeEach
    void write() {
        SmallSurvey.write(folder);
        SmallSurvey.addWages(folder);
    }

    private Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--pack", folder.toString()));
        return ChainRuns.real(all.toArray(String[]::new));
    }

    private Run effects(String type, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of("effects", "--place", "reg1", "--industry", "s3", "--output"));
        all.addAll(List.of("10000usd", "--type", type));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static double amount(JsonNode row, String group) {
        return row.at("/" + group + "/value").asDouble();
    }

    @Test
    void multipliersAreThoseOfEachCell() {
        JsonNode one = run("multipliers", "--of", "ext_type_1", "--json").json();
        JsonNode two = run("multipliers", "--of", "ext_type_1", "--type", "2", "--json").json();

        assertThat(one.at("/multipliers").size()).isEqualTo(6);
        assertMultipliers(one, M);
        assertMultipliers(two, M_CLOSED);
        assertThat(one.at("/asked/type").asInt()).isEqualTo(1);
        assertThat(two.at("/asked/type").asInt()).isEqualTo(2);
        assertThat(one.has("assumed_households")).isFalse();
        assertThat(two.at("/assumed_households").asString()).contains("spend their wages");
        assertThat(one.at("/asked").has("bought_for_wages")).isFalse();
    }

    /// Wages of 16 and 18 thousand, and all final demand of one place is of its households, by the
    /// other in part: each wage is spent once, and who buys for more is named, the farthest first.
    @Test
    void whoBuysForMoreThanTheWagesIsNamed() {
        for (String of : List.of("multipliers", "inverse")) {
            JsonNode two = run(of, "--type", "2", "--json").json();
            assertThat(two.at("/asked/bought_for_wages").asDouble()).isGreaterThan(1);
            assertThat(two.at("/bought_above_wages/0/ratio").asDouble())
                    .isEqualTo(
                            two.at("/findings")
                                    .valueStream()
                                    .reduce((a, b) -> b)
                                    .orElseThrow()
                                    .at("/figure")
                                    .asDouble());
            assertThat(run(of, "--type", "2").out()).contains("At most the wages are spent here");
        }
        assertThat(run("multipliers").out()).doesNotContain("At most the wages");
        assertThat(run("check").out() + run("check").err())
                .contains(
                        "Households of Reg1 buy for",
                        "times the wages they earn there",
                        "0 errors, 2 warnings");
    }

    private static void assertMultipliers(JsonNode json, double[] wanted) {
        for (JsonNode row : json.at("/multipliers")) {
            int place = row.at("/place").asString().equals("reg1") ? 0 : 3;
            int cell = place + row.at("/industry").asString().charAt(1) - '1';
            // Amounts of the table are thousands.
            assertThat(row.at("/total").asDouble() * 1000).isCloseTo(wanted[cell], within(1e-9));
        }
    }

    @Test
    void multipliersOfAPlaceSplitByWhereTheyFall() {
        JsonNode json =
                run("multipliers", "--of", "ext_type_1", "--type", "2", "--place", "reg2", "--json")
                        .json();

        assertThat(json.at("/multipliers").size()).isEqualTo(3);
        for (JsonNode row : json.at("/multipliers")) {
            int cell = 3 + row.at("/industry").asString().charAt(1) - '1';
            double sum = row.at("/here").asDouble() + row.at("/region").asDouble();
            assertThat(sum * 1000).isCloseTo(M_CLOSED[cell], within(1e-9));
            assertThat(row.at("/here_low")).isEqualTo(row.at("/here_high"));
        }
    }

    @Test
    void effectsFollowPurchasesAndThenWages() {
        JsonNode one = effects("1", "--json").json();
        JsonNode two = effects("2", "--json").json();

        JsonNode gross = two.at("/gross/0");
        assertThat(gross.at("/indicator").asString()).isEqualTo("output");
        assertThat(amount(gross, "here")).isCloseTo(12054.96897963, within(1e-5));
        assertThat(amount(gross, "region")).isCloseTo(3530.95241341, within(1e-5));
        assertThat(amount(one.at("/gross/0"), "here")).isCloseTo(10374.66259423, within(1e-5));
        assertThat(amount(two.at("/net/0"), "here")).isCloseTo(2723.93185212, within(1e-5));
        assertThat(amount(two.at("/net/0"), "region")).isCloseTo(-2092.04342657, within(1e-5));
        for (JsonNode row : two.at("/gross")) {
            if (row.at("/indicator").asString().equals("jobs")) {
                assertThat(amount(row, "here")).isCloseTo(7.919049853761333, within(1e-9));
                assertThat(amount(row, "region")).isCloseTo(0.7960525851779535, within(1e-9));
            }
        }
        JsonNode parts = two.at("/parts/0");
        assertThat(parts.at("/direct/value").asDouble()).isCloseTo(10000, within(1e-6));
        assertThat(parts.at("/induced/value").asDouble())
                .isCloseTo(12054.96897963 + 3530.95241341 - 10979.02894044, within(1e-5));
    }

    /// The names programs read are those of estimated trade.
    @Test
    void speaksAsEstimatedEconomiesDo() {
        JsonNode surveyed = effects("2", "--json").json();
        JsonNode estimated =
                ChainRuns.zhejiang(
                                "effects",
                                "--place",
                                "Longyou",
                                "--industry",
                                "toys",
                                "--output",
                                "50000000yuan",
                                "--type",
                                "2",
                                "--json")
                        .json();
        for (String part : List.of("asked", "gross", "parts", "effects", "top_places", "paths")) {
            JsonNode one = surveyed.at("/" + part);
            JsonNode other = estimated.at("/" + part);
            Set<String> names = names(one.isArray() ? one.get(0) : one);
            Set<String> wanted = names(other.isArray() ? other.get(0) : other);
            // Groups that hold no place of a pack are left out of tables.
            names.removeAll(List.of("here", "partner", "region", "outside"));
            wanted.removeAll(List.of("here", "partner", "region", "outside"));
            assertThat(names).as(part).isNotEmpty().isEqualTo(wanted);
        }
        assertThat(names(estimated)).containsAll(List.of("rests_on", "solution", "assumed_net"));
        assertThat(names(surveyed)).containsAll(List.of("rests_on", "solution", "assumed_net"));
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    @Test
    void namesTheLargestPaths() {
        JsonNode json = effects("1", "--top", "40", "--json").json();

        // Of what it buys itself, a third of its output and more, most.
        JsonNode first = json.at("/paths/0");
        assertThat(first.at("/path/0/place").asString()).isEqualTo("reg1");
        assertThat(first.at("/path/0/industry").asString()).isEqualTo("s3");
        assertThat(json.at("/paths").size()).isEqualTo(40);
        assertThat(json.at("/paths_explain/share").asDouble()).isCloseTo(0.8901, within(1e-4));
    }

    @Test
    void speaksBothLanguages() {
        assertThat(effects("2").out())
                .contains("By the surveyed flows", "spend their wages where they earn them");
        assertThat(run("multipliers", "--type", "2", "--lang", "zh").out())
                .contains("调查所得的流量", "分地方和行业");
    }

    @Test
    void saysWhatTypeTwoLacks() {
        SmallSurvey.write(folder);
        Run noWages = run("multipliers", "--type", "2");
        assertThat(noWages.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(noWages.err()).contains("does not say what wages are paid", "type 1");
        assertThat(run("multipliers").exitCode()).isZero();

        SmallSurvey.addWages(folder);
        SmallSurvey.rename(folder, "flows.csv", ",household,", ",government,");
        Run noHouseholds = effects("2");
        assertThat(noHouseholds.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(noHouseholds.err())
                .contains("nothing that households buy in Reg1, Reg2", "Give it");
    }

    @Test
    void anIndicatorThePackLacksIsRefused() {
        Run run = run("multipliers", "--of", "steam");

        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("There is no indicator 'steam'", "ext_type_1");
    }
}
