package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Region;

/// Which questions on process and site a proposal is asked.
final class Questions {
    private Questions() {}

    /// What is forbidden first, then by weight of the paper; what was not found comes last.
    static List<Question> of(Region region, Proposal proposal, List<Veto> vetoes) {
        List<Question> asked = new ArrayList<>();
        for (Veto veto : vetoes) {
            if (veto.ground() == Veto.Ground.NO_WORD) {
                asked.add(
                        new Question(
                                new Question.OfList(veto.rule()),
                                proposal.findAnswer(Question.matter(veto.rule()))));
            }
        }
        Optional<String> industry =
                proposal.project().industry().filter(region.industries()::contains);
        for (ProcessQuestion each : region.all(ProcessQuestion.class)) {
            if (each.isFor(region.industries(), industry, region.places(), proposal.place())) {
                asked.add(
                        new Question(
                                new Question.OfText(each), proposal.findAnswer(each.matter())));
            }
        }
        asked.sort(
                Comparator.comparing((Question each) -> !each.decides())
                        .thenComparing(Questions::isForAll)
                        .thenComparing(Question::effect));
        return List.copyOf(asked);
    }

    /// What only this trade is asked says more than what everybody is.
    private static boolean isForAll(Question question) {
        return switch (question.source()) {
            case Question.OfText text ->
                    text.question().industries().isEmpty()
                            || text.question().industries().contains("manufacturing");
            case Question.OfList list -> list.rule().industry().isEmpty();
        };
    }
}
