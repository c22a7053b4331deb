package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.app.cli.Decided.firm;
import static org.shanhai.app.cli.Decided.listed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.zone.FilledBook;
import tools.jackson.databind.JsonNode;

/// Promises followed in the embedded pack.
class FollowCommandTest {
    @TempDir private Path folder;

    @Test
    void promisedStandsBesideActual() throws IOException {
        Decided decided = Decided.two(folder);
        String file =
                decided.file(
                        "actuals.csv",
                        """
                        project,year,land,tax,jobs
                        P1,2023,30亩,100万元,40
                        P1,2024,30亩,300万元,90
                        Paper plant,2024,30亩,1200万元,120人
                        """);
        Run run = decided.follow(file, "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        JsonNode answer = run.json();
        assertThat(listed(answer, "promises", "project", "year", "figure", "state"))
                .containsExactly(
                        "P1 2023 tax far_behind",
                        "P1 2023 jobs behind",
                        "P1 2024 tax far_behind",
                        "P1 2024 jobs behind",
                        "P2 2024 tax kept",
                        "P2 2024 jobs kept");
        // 300 and 1,200 万元 on 30 mu: 10 and 40 万元 a mu, of which 20 were asked.
        assertThat(listed(answer, "due_dates", "project", "state"))
                .containsExactly("P1 missed", "P2 met");
        assertThat(answer.path("findings").get(0).path("text").asString())
                .startsWith("1 of 2 projects is off course: Puzzle plant");
    }

    @Test
    void theBookNamesItsProjects() throws IOException {
        Decided decided = Decided.two(folder);
        Path book = folder.resolve("mine.xlsx");
        decided.filled()
                .row("Enterprises", firm("Any name", 2023, "P1"))
                .row("Enterprises", firm("Paper plant", 2023, ""))
                .row("Enterprises", firm("Old firm", 2023, ""))
                .protect("Enterprises")
                .save(book);
        Run run = decided.follow(book.toString(), "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(listed(run.json(), "promises", "project")).containsOnly("P1", "P2");
        assertThat(run.json().path("not_rated").size() + run.json().path("classes").size())
                .isEqualTo(3);
    }

    @Test
    void aWatchListIsNoStandardOfAdmission() {
        Run run = ChainRuns.preferred("admit", "QZ01", "--rules=xinchang-double-ten-2021");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("watch-list");
    }

    @Test
    void writesATableToFillIn() throws IOException {
        Decided decided = Decided.two(folder);
        Path file = folder.resolve("empty.csv");
        assertThat(decided.follow("--template=" + file).exitCode()).isZero();
        assertThat(Files.readString(file)).startsWith("project,year,status,").contains("P1", "P2");
        // Firms are rated by a file alone.
        assertThat(decided.follow("--year=2024").exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(decided.follow(file.toString(), "--template=" + file).exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);
    }

    /// Money, land and persons in whatever units stand in the file are the same.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30亩,300万元,90",
                "2公顷,3000000元,90人",
                "\"20,000 m2\",3 million yuan,90 persons"
            })
    void unitsAreThoseOfTheFile(String figures) throws IOException {
        Decided decided = Decided.two(folder);
        String file = decided.file("actuals.csv", "project,year,land,tax,jobs\nP1,2024," + figures);
        JsonNode answer = decided.follow(file, "--json").json();
        assertThat(listed(answer, "promises", "figure", "actual", "unit"))
                .containsExactly("tax 3000000 CNY", "jobs 90 persons");
        assertThat(answer.at("/due_dates/0/actual").asDouble()).isCloseTo(3e6 / 0.02, within(1e-3));
    }

    /// Of one firm all is written that is written of all; what is shown is of that firm.
    @Test
    void filesHoldAllFirmsWhicheverIsShown() throws IOException {
        Decided decided = Decided.two(folder);
        Path book = folder.resolve("mine.xlsx");
        FilledBook.open(decided.book()).head(2021, "Committee").rated(10).save(book);
        Path csv = folder.resolve("classes.csv");
        Run run = decided.follow(book.toString(), "--enterprise=Firm 003", "--csv=" + csv);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Firm 003").doesNotContain("Firm 001");
        assertThat(Files.readAllLines(csv)).hasSize(10).first().asString().startsWith("rank,");
        assertThat(Files.readString(csv)).contains("longyou-zone-e-Firm-001,");
    }

    @Test
    void aProjectThatNobodyKnowsIsRefused() throws IOException {
        Decided decided = Decided.two(folder);
        String file = decided.file("actuals.csv", "project,year,tax\nP1,2024,300万元\n");
        for (Run run :
                List.of(decided.follow("--project=QZ2"), decided.follow(file, "--project=QZ2"))) {
            assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
            assertThat(run.err())
                    .contains("Neither the register nor the pack has a project QZ2.")
                    .contains("The nearest names are:")
                    .contains("QZ02");
        }
        assertThat(decided.follow(file, "--project=P2").exitCode()).isZero();
    }

    @Test
    void aYearOfWhichNothingIsToldIsRefused() throws IOException {
        Decided decided = Decided.two(folder);
        String file =
                decided.file(
                        "actuals.csv",
                        "project,year,tax\nP1,2024,300万元\nP1,2023,300万元\nP2,2023,1万元\n");
        Run run = decided.follow(file, "--year=2022");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains("actuals.csv has no figures of 2022. It has those of 2023, 2024.");
        assertThat(decided.follow(file, "--year=2023").exitCode()).isZero();
    }
}
