package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.text.Numbers;
import tools.jackson.databind.JsonNode;

/// The two conventions of `effects`. Of given output, as projects state it, the own cell makes just
/// that, and the total depends on the place; of new final demand, as multipliers have it, the total
/// is the same wherever it falls.
class ConventionsTest {
    private static final double MONEY = 5e7;
    private static final List<String> PLACES = List.of("longyou", "cixi", "rest_of_china");
    private static final Map<String, JsonNode> ASKED = new ConcurrentHashMap<>();

    private static JsonNode effects(String place, int type) {
        return ASKED.computeIfAbsent(
                place + type, key -> toys(place, "--type", "" + type, "--json").json());
    }

    private static Run toys(String place, String... more) {
        List<String> asked =
                new ArrayList<>(
                        List.of(
                                "effects",
                                "--place",
                                place,
                                "--industry",
                                "040",
                                "--output",
                                "50000000yuan"));
        asked.addAll(List.of(more));
        Run run = ChainRuns.zhejiang(asked.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static JsonNode convention(String place, int type, String key) {
        return row(effects(place, type).at("/conventions"), "/convention", key);
    }

    private static JsonNode row(JsonNode rows, String column, String key) {
        for (JsonNode row : rows) {
            if (row.at(column).asString().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("There is no row of %s in %s".formatted(key, rows));
    }

    /// In all places together.
    private static double total(String place, int type, String indicator) {
        return row(effects(place, type).at("/parts"), "/indicator", indicator)
                .at("/total/value")
                .asDouble();
    }

    /// Of toys, for a unit of money.
    private static double multiplier(String indicator, int type, String... more) {
        List<String> asked =
                new ArrayList<>(
                        List.of("multipliers", "--of", indicator, "--type", "" + type, "--json"));
        asked.addAll(List.of(more));
        Run run = ChainRuns.zhejiang(asked.toArray(String[]::new));
        return row(run.json().at("/multipliers"), "/industry", "040").at("/total").asDouble();
    }

    private static double money(JsonNode row, String column) {
        return row.at("/" + column + "/value").asDouble();
    }

    private static Offset<Double> closely(double value) {
        return within(1e-6 * Math.abs(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void ofGivenOutputTheTotalDependsOnThePlaceByTheFeedbackOfTheOwnCell(int type) {
        double multiplier = multiplier("output", type);
        for (String place : PLACES) {
            JsonNode given = convention(place, type, "given_output");
            double demand = money(given, "new_final_demand");

            assertThat(money(given, "own_output")).as(place).isEqualTo(MONEY);
            assertThat(demand).as(place).isLessThan(MONEY);
            assertThat(given.at("/own_feedback").asDouble())
                    .as(place)
                    .isCloseTo(MONEY / demand - 1, within(1e-9));
            assertThat(money(given, "all_output"))
                    .as(place)
                    .isCloseTo(total(place, type, "output"), closely(MONEY))
                    .isCloseTo(multiplier * demand, closely(multiplier * demand));
        }
        // What comes back to its own cell is little in a county and much in most of a nation.
        double county = money(convention("longyou", type, "given_output"), "all_output");
        double nation = money(convention("rest_of_china", type, "given_output"), "all_output");
        assertThat(county / nation)
                .isCloseTo(
                        feedback("rest_of_china", type) / feedback("longyou", type), within(1e-6))
                .isGreaterThan(1.03);
    }

    /// What a unit of demand makes the own cell make.
    private static double feedback(String place, int type) {
        return 1 + convention(place, type, "given_output").at("/own_feedback").asDouble();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void ofNewFinalDemandTheTotalIsThatOfTheMultiplierWhereverItFalls(int type) {
        double wanted = MONEY * multiplier("output", type);
        for (String place : PLACES) {
            JsonNode given = convention(place, type, "given_demand");

            assertThat(money(given, "new_final_demand")).as(place).isEqualTo(MONEY);
            assertThat(money(given, "own_output"))
                    .as(place)
                    .isCloseTo(MONEY * feedback(place, type), closely(MONEY));
            assertThat(money(given, "all_output")).as(place).isCloseTo(wanted, closely(wanted));
        }
        assertThat(MONEY * multiplier("output", type, "--place", "longyou"))
                .isCloseTo(wanted, closely(wanted));
    }

    /// Whatever is counted: what a unit of the demand behind it sets off.
    @ParameterizedTest
    @CsvSource({"value_added, 1", "jobs, 1", "jobs, 2", "co2, 2"})
    void everyTotalIsTheMultiplierTimesTheDemandBehindIt(String indicator, int type) {
        double multiplier = multiplier(indicator, type);
        for (String place : PLACES) {
            double demand = money(convention(place, type, "given_output"), "new_final_demand");

            assertThat(total(place, type, indicator))
                    .as(place)
                    .isCloseTo(multiplier * demand, closely(multiplier * demand));
        }
    }

    @Test
    void textSaysBothInBothLanguages() {
        JsonNode given = convention("rest_of_china", 2, "given_output");
        JsonNode demand = convention("rest_of_china", 2, "given_demand");
        Run english = toys("rest_of_china", "--type", "2");
        Run chinese = toys("rest_of_china", "--type", "2", "--lang", "zh");

        assertThat(english.lineWith("given output: it makes this much in the end"))
                .containsPattern("  50(.0)? million yuan  ")
                .endsWith("  " + inMillions(money(given, "all_output")));
        assertThat(english.lineWith("given new final demand of the same amount"))
                .containsPattern("  50(.0)? million yuan  ")
                .endsWith("  " + inMillions(money(demand, "all_output")));
        assertThat(inMillions(money(given, "all_output")))
                .isNotEqualTo(inMillions(money(demand, "all_output")));
        assertThat(chinese.lineWith("给定产出：最终产出即为此数")).contains("5,000 万元");
        assertThat(chinese.lineWith("给定同等数额的新增最终需求")).contains("5,000 万元");
    }

    private static String inMillions(double money) {
        return Numbers.plain(money / 1e6) + " million yuan";
    }

    /// Where a person looks first.
    @Test
    void helpSaysWhichConventionIsAsked() {
        String effects = help("effects", "en");
        String multipliers = help("multipliers", "en");

        assertThat(effects).contains("what its chain buys of it again is in it");
        assertThat(multipliers).contains("a unit of new final demand");
        assertThat(help("effects", "zh")).contains("产业链再向其购买的部分已含在内");
        assertThat(help("multipliers", "zh")).contains("一单位新增最终需求");
    }

    private static String help(String command, String language) {
        String text = ChainRuns.zhejiang("help", command, "--lang", language).out();
        return language.equals("zh") ? text.replaceAll("\\s+", "") : text.replaceAll("\\s+", " ");
    }
}
