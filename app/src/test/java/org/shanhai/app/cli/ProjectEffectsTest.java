package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Effects of a project of the pack: those of its output where it would stand.
class ProjectEffectsTest {
    private static Run run(String line) {
        return ChainRuns.zhejiang((line + " --lang en").split(" ", -1));
    }

    private static JsonNode json(String line) {
        return run(line + " --json").json();
    }

    /// The toy plant states no output; both questions follow the one its jobs imply.
    @Test
    void theOutputIsTheOneThatAdmissionGoesBy() {
        JsonNode asked = json("effects --project QZ01").at("/asked");
        JsonNode brings = json("admit QZ01").at("/output");
        assertThat(asked.path("output_how").asString()).isEqualTo("from_jobs");
        assertThat(asked.at("/output/value")).isEqualTo(brings.path("output_value"));
        assertThat(asked.path("place").asString()).isEqualTo("longyou");
    }

    @Test
    void whatIsGivenGoesBeforeWhatTheProjectSays() {
        JsonNode asProject = json("effects --project QZ01 --place kaihua --output 50000000yuan");
        JsonNode asCell = json("effects --place kaihua --industry 040 --output 50000000yuan");
        assertThat(asProject.at("/asked/output_how").asString()).isEqualTo("set");
        assertThat(asProject.path("gross")).isEqualTo(asCell.path("gross"));
        assertThat(asCell.path("asked").has("project")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "effects --project CP01, the project does not tell --place: give it",
        "effects --project LS09, the project does not tell --output: give it",
        "effects --place longyou --output 50000000yuan, is missing: give it",
    })
    void whatNobodyTellsIsAskedFor(String line, String said) {
        Run run = run(line);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }
}
