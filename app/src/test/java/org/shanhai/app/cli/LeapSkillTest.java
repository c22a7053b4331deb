package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// How lists and rungs did, as the answer says it.
class LeapSkillTest {
    /// What a list says of its order is what was measured, and beside it what chance and the best
    /// simple rule came to; no row is called the first or the best.
    @Test
    void aListQuotesHowSuchListsDid() {
        JsonNode trust = ChainRuns.preferred("leap", "Longyou", "--json").json().at("/trust");
        assertThat(trust.at("/right").asDouble())
                .isGreaterThan(trust.at("/chance").asDouble())
                .isLessThan(trust.at("/simple_rule").asDouble());
        assertThat(trust.at("/ahead").asBoolean(true)).isFalse();
        Run full = ChainRuns.preferred("leap", "Longyou", "--full");
        for (Run run : List.of(full, ChainRuns.preferred("leap", "--all"))) {
            assertThat(run.lineWith("Held against"))
                    .contains("the first ten 7.7 % came, by a simple rule 8.1 %, by chance 3.7 %");
            assertThat(run.out()).doesNotContainPattern("(comes|stands|ranks) first|\\bbest of");
        }
        assertThat(ChainRuns.preferred("leap", "Longyou", "--by", "worth").out())
                .contains("the first ten 3.1 % came");
        assertThat(full.lineWith("Next rungs of what is here"))
                .contains("48.6 % were found again, of the commonest 50.4 %");
        // What bars a rung is told with what it does.
        assertThat(full.lineWith("Within what is here the next rungs are"))
                .contains("all such projects do: Machine-made paper and board (Papermaking).");
        // Nor was the list of a theme by itself.
        assertThat(ChainRuns.preferred("leap", "Longyou", "--for", "clean medicine").out())
                .contains("New trades to take up", "Not held against")
                .doesNotContain("Held against", "found again");
        // By nearness nothing of the kind was measured.
        assertThat(ChainRuns.zhejiang("leap", "Longyou").out()).contains("Not held against");
    }
}
