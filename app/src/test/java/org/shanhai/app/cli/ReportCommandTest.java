package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.kept.KeptFiles;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.report.ReportWriter;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Edition;
import org.shanhai.ask.Engines;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.LeftOutProject;
import org.shanhai.programme.solver.SolverLibrary;

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
                        (region, estimation, problems, plan, edition, out) ->
                                editions.add(edition));

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

    /// The plan is that of `plan`, with what lies around it; without being asked there is none.
    @Test
    void aPlanIsAChapterOfItsOwn(@TempDir Path folder) throws IOException {
        List<Optional<ShownPlan>> plans = new ArrayList<>();
        Engines engines =
                new Engines(
                        ChainRuns.engines().reader(),
                        ChainRuns.engines().estimator(),
                        ChainRuns.engines().fitter(),
                        (region, estimation, problems, plan, edition, out) -> {
                            plans.add(plan);
                            if (plan.isPresent()) {
                                ReportWriter.write(
                                        region,
                                        estimation,
                                        problems,
                                        plan,
                                        edition,
                                        KeptFiles.ofUser(),
                                        out);
                            }
                        });
        String out = folder.resolve("report").toString();

        Run without = Run.with(engines, Run.PLAIN, "report", "--out", out);
        Run run = Run.with(engines, Run.PLAIN, "report", "--plan", "--lang=zh", "--out", out);

        assertThat(without.exitCode()).isZero();
        assertThat(plans.getFirst()).isEmpty();
        assertThat(run.exitCode()).as(run.err()).isZero();
        ShownPlan plan = plans.getLast().orElseThrow();
        int placed = plan.found().plan().placed();
        assertThat(placed).isPositive();
        assertThat(run.out()).contains("个尚未建成的项目中有 " + placed + " 个落地");
        String page = Files.readString(folder.resolve("report").resolve("index.html"));
        String chapter =
                page.substring(
                        page.indexOf("<section id=\"plan\""), page.indexOf("<section id=\"pair\""));
        assertThat(chapter)
                .contains(
                        "个尚未建成的项目中有 " + placed + " 个落地",
                        "class=\"map wide\"",
                        "class=\"plan-curve\"")
                .contains("各项目尚待办理", "每年给谁带来什么", "未落地", "不予安排")
                .contains("始终不变", "（已证明）");
        // What limits cost stands there where one is scarce, as none is with all rules in force.
        assertThat(plan.around().prices()).isEmpty();
        assertThat(chapter).doesNotContain("各限额的代价");
        assertThat(plan.around().curve()).isPresent();
        for (LeftOutProject left : plan.found().leftOut()) {
            String key = plan.pipeline().candidates().get(left.candidate()).key();
            assertThat(chapter).contains("<th scope=\"row\">" + key + "</th>");
        }
        // The whole page is in Chinese, down to the ranks of partners.
        int pair = page.indexOf("<section id=\"pair\"");
        assertThat(page.substring(pair, page.indexOf("<section", pair + 1)))
                .contains("镇海区")
                .doesNotContain("rank ");
        // Every project that is placed has its row, and what it uses its basis.
        assertThat(chapter.split("data-label=\"开发区\"", -1)).hasSize(placed + 1);
        assertThat(chapter.split("data-label=\"用地\"><span class=\"figure\">", -1))
                .hasSize(placed + 1);
    }

    @Test
    void aPlanNeedsItsSolverAndABriefHasNone() {
        String solver = System.getProperty(SolverLibrary.PROPERTY, "");
        System.setProperty(SolverLibrary.PROPERTY, "");
        try {
            Run run = Run.of("report", "--plan");
            assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
            assertThat(run.err()).isEqualTo(Run.of("plan").err()).contains("SHANHAI_SOLVER");
        } finally {
            System.setProperty(SolverLibrary.PROPERTY, solver);
        }
        Run brief = Run.of("report", "--plan", "--place", "longyou");
        assertThat(brief.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(brief.err()).contains("--plan is of the whole report");
    }
}
