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
        JsonNode skill = ChainRuns.preferred("leap", "Longyou", "--json").json().at("/skill");

        assertThat(skill.at("/first_ten_brought/expected").asDouble())
                .isGreaterThan(skill.at("/first_ten_brought/none").asDouble())
                .isLessThan(skill.at("/first_ten_brought/seen").asDouble());
        Run full = ChainRuns.preferred("leap", "Longyou", "--full");
        assertThat(full.lineWith("New trades to take up"))
                .contains("of the first ten of such lists 7.7 % came, 3.7 % by chance");
        assertThat(full.out()).contains("more than by chance, no more than by that simple rule");
        for (Run run : List.of(full, ChainRuns.preferred("leap", "--all"))) {
            assertThat(run.out()).contains("of the first ten 7.7 % came, 3.7 % by chance");
            assertThat(run.out()).doesNotContainPattern("(comes|stands|ranks) first|\\bbest of");
        }
        assertThat(ChainRuns.preferred("leap", "Longyou", "--by", "worth").out())
                .contains("of such lists 3.1 % came, 3.7 % by chance");
        assertThat(full.lineWith("Next rungs of what is here"))
                .contains("48.6 % of the first five were found again; of the commonest 50.4 %");
        // What bars a rung is told with what it does.
        assertThat(full.lineWith("Within what is here the next rungs are"))
                .contains("all such projects do: Machine-made paper and board (Papermaking).");
        // Nor was the list of a theme by itself.
        assertThat(ChainRuns.preferred("leap", "Longyou", "--for", "clean medicine").out())
                .contains("New trades to take up")
                .doesNotContain("of such lists", "found again");
        // By nearness nothing of the kind was measured.
        assertThat(ChainRuns.zhejiang("leap", "Longyou").out()).doesNotContain("of such lists");
    }
}
