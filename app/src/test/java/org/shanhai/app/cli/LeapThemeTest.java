package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `leap` asked for a theme of the mission.
class LeapThemeTest {
    /// It makes both, so the answer says so, and what would be next within them.
    @Test
    void whereAllThatIsAskedForIsThereItIsSaid() {
        Run run = ChainRuns.preferred("leap", "Xianju", "--for", "clean medicine");

        assertThat(run.out())
                .contains("Xianju already has all that is asked for")
                .contains("the next rungs are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digital economy", "数字经济", "digital"})
    void aThemeIsAskedForByName(String name) {
        JsonNode answer = ChainRuns.zhejiang("leap", "Longyou", "--for", name, "--json").json();

        assertThat(answer.at("/asked/theme").asString()).isEqualTo("digital");
        assertThat(answer.at("/leap").valueStream().map(row -> row.at("/industry").asString()))
                .containsExactlyInAnyOrder(
                        "090", "091", "092", "093", "094", "095", "127", "128", "129");
        // Telecommunications and broadcasting are licensed.
        assertThat(answer.at("/local").valueStream().map(JsonNode::asString))
                .containsExactly("125", "126");
    }

    @Test
    void anUnknownThemeIsRefusedWithTheNearest() {
        Run run = ChainRuns.zhejiang("leap", "Longyou", "--for", "digitl economy");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nearest: Digital economy").contains("Tourism");
    }

    /// Places that have any of a theme stand first, and the rest of it is not what they have.
    @Test
    void whatAPlaceHasOfAThemeIsSaid() {
        Run run = ChainRuns.preferred("leap", "--all", "--industry", "clean medicine");

        assertThat(run.lineWith("Xianju")).contains("1  Xianju").contains("has it");
        assertThat(run.lineWith("Pan'an")).contains("2  Pan'an").contains("has it, else neither");
        assertThat(run.out()).contains("of what it lacks");
    }
}
