package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.report.table.Edition;
import org.shanhai.app.text.Language;

class ReportCommandTest {

    @Test
    void writesWhereItIsToldInTheLanguageAskedForAndSaysWhere() {
        List<Path> written = new ArrayList<>();
        List<Language> languages = new ArrayList<>();
        Engines engines =
                new Engines(
                        Run.EXAMPLE.reader(),
                        Run.EXAMPLE.estimator(),
                        (region, estimation, problems, plan, edition, out) -> {
                            written.add(out);
                            languages.add(edition.language());
                        });

        Run run = Run.with(engines, Run.PLAIN, "report", "--out", "there", "--lang", "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(written).containsExactly(Path.of("there"));
        assertThat(languages).containsExactly(new Language("zh"));
        assertThat(run.out().lines().findFirst())
                .hasValue(Path.of("there", "index.html").toString());
    }

    /// Of a pack its name alone: the folders it lies in are nobody's business.
    @Test
    void tellsTheReportWhichPackAndProgramAndForWhomCsvIs() {
        List<Edition> editions = new ArrayList<>();
        Engines engines =
                new Engines(
                        Run.EXAMPLE.reader(),
                        Run.EXAMPLE.estimator(),
                        (region, estimation, problems, plan, edition, out) -> editions.add(edition));

        Run.with(engines, Run.PLAIN, "report", "--pack", "/home/me/my-region.xlsx");
        Run.with(engines, Run.PLAIN, "report", "--pack", "packs/mine/", "--excel");

        assertThat(editions).extracting(Edition::pack).containsExactly("my-region.xlsx", "mine");
        assertThat(editions)
                .extracting(Edition::csv)
                .containsExactly(CsvForm.PROGRAMS, CsvForm.EXCEL);
        assertThat(editions).allMatch(edition -> edition.program().startsWith("shanhai "));
    }

    @Test
    void saysInAFewLinesWhatTheReportIsAbout() {
        Run run = Run.of("report");

        assertThat(run.out())
                .contains("shanhai-report")
                .contains("Example: 2 places, 4 industries, 2 facts.")
                .contains("Value added 2020:");
        assertThat(Run.of("report", "--json").json().at("/region/facts").asInt()).isEqualTo(2);
    }

    @Test
    void namesWhatKeepsItFromWriting() {
        Engines engines =
                new Engines(
                        Run.EXAMPLE.reader(),
                        Run.EXAMPLE.estimator(),
                        (region, estimation, problems, plan, edition, out) -> {
                            throw new IOException("the disk is full");
                        });

        Run run = Run.with(engines, Run.PLAIN, "report");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("the disk is full").doesNotContain("\tat ");
        assertThat(Run.with(engines, Run.PLAIN, "report", "--verbose").err()).contains("\tat ");
    }

    @Test
    void printsTheProblemsOfABrokenPackInstead() {
        Run run = Run.with(BrokenPack.ENGINES, Run.PLAIN, "report");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("places.csv:2", "3 errors, 1 warning");
    }
}
