package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.ask.Waiter;
import org.shanhai.region.Project;

/// What `plan` refuses before anything is solved, naming what was wrong.
class PlanCommandTest {
    @Test
    void leavesOutWhatIsNotToBePlanned() {
        Run less = plan("--json", "--without", "QZ01");
        assertThat(ChainRuns.ZHEJIANG.region().projects())
                .extracting(Project::key)
                .contains("QZ01", "QZ02");
        assertThat(less.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(less.json().at("/plan").toString())
                .contains("\"QZ02\"")
                .doesNotContain("\"QZ01\"");
        assertThat(less.json().at("/asked/without").toString()).isEqualTo("[\"QZ01\"]");
    }

    /// What zones answer is held for the next question, but for none about other projects, other
    /// fits, or what is delivered of promises.
    @Test
    void whatZonesAnswerIsHeldForTheSameQuestionAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "name,industry,land\nX,037,35亩\nY,Education,35亩\n");
        List<String> told = new ArrayList<>();
        for (String option : List.of("--scenario=trial", "--delivered", "--any-fit")) {
            told.add(plan("--projects=" + file, option, "--json").json().at("/gains").toString());
        }
        assertThat(told).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--tradeoff jobs,co2 --then jobs | --then",
                "--draws 10 --delivered | --delivered",
                "--tradeoff jobs | jobs",
                "--tradeoff jobs,tax --svg curve.png | curve.png",
                "--svg curve.svg | ask for one with --tradeoff",
                "--curve-csv curve.csv | ask for one with --tradeoff",
                "--tradeoff jobs,co2 --csv both.csv --curve-csv ./both.csv | both.csv is named for two tables",
                "--alternatives 0 | --alternatives",
                "--tradeoff jobs,tax --points 1 | --points",
                "--slack 120% | 120%",
                "--time 0 | --time 0",
                "--aim happiness | happiness",
                "--aim co2 | least is used up where nothing is built",
                "--aim -co2 --aim land | --aim jobs, or how much at least",
                "--aim jobs --aim -tax | tax is to be as much as possible",
                "--aim -value_added:mountain | write it without a minus",
                "--aim -projects | projects is to be",
                "--then=-jobs | jobs is to be",
                "--fair land | jobs, tax, value_added",
                "--give-up 2% | --then",
                "--then jobs --give-up 200% | --give-up 200%",
                "--limit land | land",
                "--limit land:longyou-zone=5t | land:longyou-zone=5t",
                "--limit jobs:region>=40% | a share is",
                "--limit land:region@2027<=9mu | --years",
                "--years 2026-2027 --limit land:region@2030<=9mu | 2030 is none of the years",
                "--years 2030-2026 | --years 2030-2026",
                "--years 2026-2027 --ramp 140 | --ramp 140",
                "--ramp 40,100 | --years",
                "--pin nothing=nowhere | nothing",
                "--pin QZ01=nowhere | nowhere",
                "--without nothing | nothing",
                "--without QZ01 --pin QZ01=longyou-zone | QZ01",
                "--scenario fantasy | fantasy",
                "--trade energy | energy",
                "--trade energy:zhenhai>longyou | energy:zhenhai",
                "--trade land:longyou-zone>longyou-zone | longyou",
                "--trade energy:jiangshan>longyou | partner",
                "--trade jobs:zhenhai>longyou | a trade is"
            })
    void refusesWhatMakesNoSense(String options, String named) {
        Run run = plan(options.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named).doesNotContain("\tat ");
    }

    /// Files that are written are looked at before: what is solved takes long.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--csv TAKEN.csv",
                "--csv FILE/plan.csv",
                "--tradeoff jobs,co2 --curve-csv TAKEN.csv",
                "--tradeoff jobs,co2 --curve-csv FILE/curve.csv",
                "--tradeoff jobs,co2 --svg TAKEN.svg"
            })
    void refusesToWriteOverNotesBeforeItSolves(String options, @TempDir Path folder)
            throws IOException {
        for (String name : List.of("TAKEN.csv", "TAKEN.svg", "FILE")) {
            Files.writeString(folder.resolve(name), "my own notes\n");
        }
        String named =
                options.replaceAll("TAKEN|FILE", Matcher.quoteReplacement(folder + "/") + "$0");
        List<String> told = new ArrayList<>();
        Run run = ChainRuns.preferred(Run.askedBy(listener(told)), line(named.split(" ")));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains(folder.toString());
        assertThat(told).noneMatch(one -> one.contains("Planning"));
    }

    private static Waiter listener(List<String> told) {
        return new Waiter() {
            @Override
            public boolean isWaiting() {
                return true;
            }

            @Override
            public void told(String what, int done, int total) {
                told.add(what);
            }
        };
    }

    private static String[] line(String... options) {
        return Stream.concat(Stream.of("plan"), Stream.of(options)).toArray(String[]::new);
    }

    private static Run plan(String... options) {
        return ChainRuns.preferred(Run.PLAIN, line(options));
    }
}
