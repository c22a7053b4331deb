package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What stands first in the answer about a real project of the embedded pack.
class AdmitFrontTest {
    private static final int FRONT = 8;

    /// The verdict, how likely it holds, what land is sure and likely, three reasons, the
    /// conditions, and what to ask first.
    @Test
    void saysAllThatCountsInEightLines() {
        Run run = ChainRuns.zhejiang("admit", "QZ01");
        List<String> first = run.out().lines().limit(FRONT).toList();

        assertThat(String.join("\n", first))
                .contains("Verdict: ask first", "%", "35 mu surely", "about 56 – 70 mu likely")
                .contains("Conditions: ", "Ask first: land");
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
        assertThat(keys(answer, "permit")).allMatch(key -> key.startsWith("limit:")).isNotEmpty();
        for (JsonNode one : answer.get("conditions")) {
            boolean permit = one.get("kind").asString().equals("permit");
            assertThat(one.get("state").asString().equals("pending")).isEqualTo(permit);
        }
    }

    /// What only this trade is asked comes before what is asked of all industry; a zone where
    /// merely more suppliers are known is no better one.
    @Test
    void asksOfTheTradeFirstAndSendsNobodyAwayForNothing() {
        JsonNode answer = ChainRuns.preferred("admit", "QZ01", "--json").json();

        assertThat(answer.get("questions").get(0).get("matter").asString())
                .isEqualTo("plating-or-solvents");
        assertThat(answer.get("elsewhere").get(0).get("place").asString()).isNotEqualTo("longyou");
        assertThat(answer.get("in_short").toString()).doesNotContain("better_zone");
    }

    private static List<String> keys(JsonNode answer, String kind) {
        return StreamSupport.stream(answer.get("conditions").spliterator(), false)
                .filter(one -> one.get("kind").asString().equals(kind))
                .map(one -> one.get("condition").asString())
                .toList();
    }
}
