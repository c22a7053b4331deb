package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `plan` refuses before anything is solved, naming what was wrong.
class PlanCommandTest {
    @Test
    void leavesOutWhatIsNotToBePlanned() {
        Run all = plan("--json");
        Run less = plan("--json", "--without", "QZ01");
        assertThat(all.out()).contains("\"QZ01\"");
        assertThat(less.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(less.out()).contains("\"QZ02\"").doesNotContain("\"QZ01\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--tradeoff jobs,co2 --then jobs | --then",
                "--draws 10 --delivered | --delivered",
                "--tradeoff jobs | jobs",
                "--svg curve.svg | curve.svg",
                "--tradeoff jobs,tax --svg curve.png | curve.png",
                "--alternatives 0 | --alternatives",
                "--tradeoff jobs,tax --points 1 | --points",
                "--slack 120% | 120%",
                "--aim happiness | happiness",
                "--limit land | land",
                "--limit land:longyou-zone=5t | land:longyou-zone=5t",
                "--pin nothing=nowhere | nothing",
                "--pin QZ01=nowhere | nowhere",
                "--without nothing | nothing",
                "--without QZ01 --pin QZ01=longyou-zone | QZ01",
                "--years 2030-2026 | 2030-2026",
                "--ramp 50%,100% | --ramp",
                "--give-up 5% | --give-up",
                "--give-up 500% --then jobs | 500%",
                "--scenario fantasy | fantasy",
                "--trade energy | energy",
                "--trade energy:longyou>longyou | energy:longyou>longyou",
            })
    void refusesWhatMakesNoSense(String options, String named) {
        Run run = plan(options.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named).doesNotContain("\tat ");
    }

    private static Run plan(String... options) {
        return ChainRuns.preferred(
                Run.PLAIN,
                Stream.concat(Stream.of("plan"), Stream.of(options)).toArray(String[]::new));
    }
}
