package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// Something to ask the applicant, in the order of asking.
public sealed interface Ask {
    /// A figure nobody states.
    ///
    /// @param rules the floors that wait for it
    /// @param even what it would have to be for one of them, where the other figure is stated
    record ForFigure(ProjectFigure item, List<Rule> rules, Optional<BreakEven> even)
            implements Ask {
        public ForFigure {
            rules = List.copyOf(rules);
        }
    }

    /// The industry, for which lines of the list wait.
    record ForIndustry(int lines) implements Ask {}

    /// The class, where that of its industry are asked different things: it spares the rest.
    record ForClass(List<String> classes) implements Ask {
        public ForClass {
            classes = List.copyOf(classes);
        }
    }

    /// A question on process or site; of one that is hit, the fact that lifts it.
    record ForProcess(Question question) implements Ask {}

    /// The key of what is asked.
    default String about() {
        return switch (this) {
            case ForIndustry _ -> "industry";
            case ForClass _ -> "class";
            case ForFigure figure -> figure.item().key();
            case ForProcess(Question question) -> question.matter();
        };
    }

    /// Where only a fact that lifts what is hit is wanting, that first: nothing else counts before.
    /// Then the industry, where it is not stated: what else is asked follows from it. Then what
    /// could refuse; then the figures, what most floors wait for before the rest.
    static List<Ask> of(Judgement now) {
        Map<ProjectFigure, List<Check>> waiting = new LinkedHashMap<>();
        for (Check check : now.checks()) {
            if (check.is(State.OPEN)) {
                check.unknown()
                        .forEach(
                                item ->
                                        waiting.computeIfAbsent(item, key -> new ArrayList<>())
                                                .add(check));
            }
        }
        List<Ask> figures = new ArrayList<>();
        waiting.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<ProjectFigure, List<Check>> each) ->
                                                find(each).isEmpty())
                                .thenComparingInt(each -> -each.getValue().size()))
                .forEach(
                        each ->
                                figures.add(
                                        new ForFigure(
                                                each.getKey(),
                                                each.getValue().stream().map(Check::rule).toList(),
                                                find(each))));
        List<Ask> questions = new ArrayList<>();
        now.questions().stream()
                .filter(Question::isOpen)
                .forEach(one -> questions.add(new ForProcess(one)));
        List<Ask> all = new ArrayList<>();
        if (now.verdict() == Verdict.REFUSE_UNLESS) {
            now.questions().stream()
                    .filter(Question::isHit)
                    .forEach(one -> all.add(new ForProcess(one)));
        }
        if (now.asked().classes().size() > 1
                && questions.size() > 1
                && now.verdict() == Verdict.ASK_FIRST) {
            all.add(new ForClass(now.asked().classes()));
        }
        if (now.lacksIndustry()) {
            all.add(new ForIndustry(Judgement.countIndustryUnknown(now.vetoes())));
        }
        all.addAll(questions);
        all.addAll(figures);
        return List.copyOf(all);
    }

    private static Optional<BreakEven> find(Map.Entry<ProjectFigure, List<Check>> waiting) {
        return waiting.getValue().stream()
                .flatMap(check -> check.breakEvens().stream())
                .filter(even -> even.target() == BreakEven.Target.FLOOR)
                .filter(even -> even.item().equals(waiting.getKey()))
                .filter(even -> even.given().isPresent())
                .findFirst();
    }
}
