package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Region;

/// Which questions on process and site a proposal is asked.
final class Questions {
    /// Sets of industries so wide that what they are asked says nothing of the trade.
    private static final Set<String> WIDE = Set.of("industry", "manufacturing");

    private Questions() {}

    /// What is forbidden first, then by weight of the paper; what was not found comes last.
    static List<Question> of(Region region, Proposal proposal, List<Veto> vetoes) {
        List<Question> asked = new ArrayList<>();
        for (Veto veto : vetoes) {
            // One that waits has no answer that counts.
            if (veto.waitsForAnswer() && veto.ground() != Veto.Ground.INDUSTRY_UNKNOWN) {
                asked.add(new Question(new Question.OfList(veto.rule()), Optional.empty()));
            }
        }
        Optional<String> industry =
                proposal.project().industry().filter(region.industries()::contains);
        for (ProcessQuestion each : region.all(ProcessQuestion.class)) {
            if (isAsked(region, proposal, industry, each)) {
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

    /// Where the industry is not known, what single industries are asked is told by who answers it
    /// by name.
    private static boolean isAsked(
            Region region, Proposal proposal, Optional<String> industry, ProcessQuestion each) {
        return each.isFor(region.industries(), industry, region.places(), proposal.place())
                || (industry.isEmpty()
                        && proposal.answers().containsKey(each.matter())
                        && each.isAt(region.places(), proposal.place()));
    }

    /// How many questions that decide and are put to single industries wait for the industry: none
    /// where it is known.
    static int countWaiting(Region region, Proposal proposal) {
        Optional<String> industry =
                proposal.project().industry().filter(region.industries()::contains);
        return industry.isPresent()
                ? 0
                : (int)
                        region.all(ProcessQuestion.class).stream()
                                .filter(ProcessQuestion::decides)
                                .filter(each -> each.isAt(region.places(), proposal.place()))
                                .filter(each -> !isAsked(region, proposal, industry, each))
                                .count();
    }

    /// What only this trade is asked says more than what everybody is.
    private static boolean isForAll(Question question) {
        return switch (question.source()) {
            case Question.OfText text ->
                    text.question().industries().isEmpty()
                            || text.question().industries().stream().anyMatch(WIDE::contains);
            case Question.OfList list -> list.rule().industry().isEmpty();
        };
    }
}
