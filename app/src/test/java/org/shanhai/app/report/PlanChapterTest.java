package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.PlanStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Around;
import org.shanhai.ask.Shaping;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Plan;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Planned;
import org.shanhai.programme.Solution;
import org.shanhai.region.Region;

class PlanChapterTest {
    private static final Words WORDS = Words.in(Language.EN);

    /// A chapter on a plan that nobody else has anything to say of than who gains.
    private static String chapter(Map<String, Double> gains) {
        List<List<Cell>> rows =
                gains.entrySet().stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(one.getKey(), one.getKey()),
                                                Cell.of("", one.getValue()),
                                                Cell.of("", 0),
                                                Cell.of("", 0),
                                                Cell.of("", 0)))
                        .toList();
        Answer.Table table =
                new Answer.Table(
                        "gains",
                        "Who gains",
                        List.of("group", "value_added", "value_added_net", "jobs", "tax").stream()
                                .map(key -> new Answer.Column(key, key, Kind.TEXT, false))
                                .toList(),
                        rows,
                        "");
        ShownPlan shown =
                new ShownPlan(
                        new Pipeline(List.of(), List.of(), List.of(), List.of(), List.of()),
                        new PlanQuestion(List.of(), List.of(), List.of(), Map.of()),
                        "",
                        new Planned.Found(new Plan(Map.of()), 0, 0, Solution.End.PROVEN, List.of()),
                        List.of(),
                        new Shaping(
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                false,
                                false),
                        Around.NOTHING);
        Region region = TestRegions.small();
        Study study = new Study(region, TestRegions.estimate(region), List.of(), WORDS);
        Markup page = new Markup();
        page.open("section");
        new PlanChapter(new PlanStudy(region, shown, new Answer("", List.of(table)), WORDS))
                .render(study, page);
        return page.close().finish();
    }

    /// The lengths of the parts of the bar, in per cent, each by its style.
    private static List<String> parts(String chapter) {
        String bar = chapter.substring(0, Math.max(0, chapter.indexOf("<ul class=\"legend\"")));
        return Pattern.compile("width=\"([0-9.]+)%\" height=\"100%\" class=\"(role-[a-z]+)\"")
                .matcher(bar)
                .results()
                .map(part -> part.group(2) + " " + Math.round(Double.parseDouble(part.group(1))))
                .toList();
    }

    /// What a plan takes away from some is none of the whole that the others share in.
    @Test
    void aLossIsNoPartOfTheBar() {
        assertThat(parts(chapter(Map.of("mountain", 60.0, "coast", 40.0, "other", -20.0))))
                .containsExactly("role-mountain 60", "role-coast 40");
        assertThat(parts(chapter(Map.of("mountain", 30.0, "coast", -50.0, "other", 10.0))))
                .containsExactly("role-mountain 75", "role-other 25");
    }

    @Test
    void whereAllLoseThereIsNoBar() {
        assertThat(chapter(Map.of("mountain", -1.0, "coast", 0.0)))
                .contains("Who gains")
                .doesNotContain("class=\"stack\"");
    }
}
