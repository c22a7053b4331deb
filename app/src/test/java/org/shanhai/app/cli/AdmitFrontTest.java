package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What stands first in the answer about a real project of the embedded pack.
class AdmitFrontTest {
    private static final int FRONT = 9;

    /// The verdict, whose floors, how likely it holds, what land is sure and likely, three reasons,
    /// the conditions, and what to ask first.
    @Test
    void saysAllThatCountsInNineLines() {
        Run run = ChainRuns.zhejiang("admit", "QZ01");
        List<String> first = run.out().lines().limit(FRONT).toList();

        assertThat(String.join("\n", first))
                .contains("Verdict: ask first", "%", "35 mu surely", "about 52 – 64 mu likely")
                .contains("Conditions: ", "Ask first: Does the plant use 10 t a year");
        assertThat(first.stream().filter(line -> line.startsWith("  - "))).hasSize(5);
    }

    /// Conditions of the three papers, never mixed.
    @Test
    void tellsPromisesFromPermits() {
        JsonNode answer = ChainRuns.zhejiang("admit", "QZ01", "--json").json();

        assertThat(keys(answer, "land_grant"))
                .contains("use", "start", "completion", "floor_area_ratio");
        assertThat(keys(answer, "agreement"))
                .contains(
                        "tax_per_land",
                        "investment_per_land",
                        "value_added_per_energy",
                        "penalties");
        assertThat(keys(answer, "permit"))
                .contains("eia", "discharge", "limit:land")
                .allMatch(key -> key.startsWith("limit:") || !key.contains("_per_"));
        assertThat(keys(answer, "zone")).contains("red-line", "control-unit");
        assertThat(keys(answer, "reading")).contains("yangtze-negative-list");
        for (JsonNode one : answer.get("conditions")) {
            boolean permit = one.get("kind").asString().equals("permit");
            assertThat(List.of("pending", "if_so").contains(one.get("state").asString()))
                    .isEqualTo(permit);
            assertThat(one.get("state").asString().equals("not_stated"))
                    .isEqualTo(one.get("kind").asString().equals("zone"));
            assertThat(one.get("state").asString().equals("to_read"))
                    .isEqualTo(one.get("kind").asString().equals("reading"));
        }
    }

    /// What only this trade is asked comes before what is asked of all industry; a zone where
    /// merely more suppliers are known is no better one.
    @Test
    void asksOfTheTradeFirstAndSendsNobodyAwayForNothing() {
        JsonNode answer = ChainRuns.preferred("admit", "QZ01", "--json").json();

        JsonNode questions = answer.get("questions");
        assertThat(questions.get(0).get("matter").asString()).isEqualTo("solvents");
        List<String> asked =
                StreamSupport.stream(questions.spliterator(), false)
                        .map(one -> one.get("asked_of").asString())
                        .toList();
        long firm = asked.stream().filter("firm"::equals).count();
        assertThat(firm).isBetween(1L, 5L);
        assertThat(asked.subList(0, (int) firm)).containsOnly("firm");
        JsonNode other = ChainRuns.preferred("admit", "LS01", "--json").json();
        assertThat(other.get("elsewhere").get(0).get("place").asString()).isNotEqualTo("liandu");
        assertThat(other.get("in_short").toString()).doesNotContain("better_zone");
    }

    private static List<String> keys(JsonNode answer, String kind) {
        return StreamSupport.stream(answer.get("conditions").spliterator(), false)
                .filter(one -> one.get("kind").asString().equals(kind))
                .map(one -> one.get("condition").asString())
                .toList();
    }
}
