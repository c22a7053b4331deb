package org.shanhai.admit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;

/// What a project can be told to be or to have: questions on process and site, lines of the list,
/// permits. An answer that would change nothing is refused, lest somebody trust in it.
public final class Matters {
    private final List<Veto> vetoes;
    private final List<Question> questions;
    private final List<Condition> conditions;

    private Matters(Region region, Proposal proposal, Ruleset ruleset) {
        Figures figures = Figures.of(proposal);
        // Which lines are open is told without their answers, which questions with them.
        vetoes = vetoes(region, proposal.withAnswers(Map.of()), figures, ruleset);
        List<Veto> answered = vetoes(region, proposal, figures, ruleset);
        questions = Questions.of(region, proposal, answered);
        conditions = Conditions.of(proposal, figures, answered, List.of(), questions);
    }

    private static List<Veto> vetoes(
            Region region, Proposal proposal, Figures figures, Ruleset ruleset) {
        return new Vetoes(
                        region,
                        proposal,
                        figures,
                        Burdens.listLimits(region, proposal.place(), proposal.zone()))
                .of(ruleset);
    }

    /// @param proposal with its answers, but before findings on permits
    public static Matters of(Region region, Proposal proposal, Ruleset ruleset) {
        return new Matters(region, proposal, ruleset);
    }

    /// Why an answer is not taken.
    ///
    /// @param word of the description that decides, and the one that takes it back; may be empty
    public record Refusal(Why why, String word, String by) {
        private Refusal(Why why) {
            this(why, "", "");
        }
    }

    /// Why an answer would change nothing.
    public enum Why implements Keyed {
        /// No such matter, or none of this project: its industry or place is another.
        NOT_ASKED,
        /// The description says so; only the fact that lifts the line takes it back.
        WORD,
        /// The description says so, and nothing lifts the line.
        WORD_FIXED,
        /// The description says so and takes it back: only a yes would say more.
        WORD_CLEARED,
        /// The industry alone decides.
        LISTED,
        /// No fact lifts it, so that only yes or no are answers.
        NOT_LIFTED,
        /// No such permit is called for.
        NOT_PENDING
    }

    /// Why an answer to a question or a line of the list changes nothing; empty where it is taken.
    public Optional<Refusal> refuse(String matter, ProcessAnswer answer) {
        Optional<Veto> line =
                vetoes.stream()
                        .filter(veto -> Question.matter(veto.rule()).equals(matter))
                        .findFirst();
        if (line.isPresent()) {
            return refuse(line.get(), answer);
        }
        Optional<Question> question =
                questions.stream().filter(one -> one.matter().equals(matter)).findFirst();
        if (question.isEmpty()) {
            return Optional.of(new Refusal(Why.NOT_ASKED));
        }
        return answer == ProcessAnswer.LIFTED && !question.get().isLiftable()
                ? Optional.of(new Refusal(Why.NOT_LIFTED))
                : Optional.empty();
    }

    private static Optional<Refusal> refuse(Veto line, ProcessAnswer answer) {
        boolean liftable = !line.rule().unless().isEmpty();
        String word = line.word().orElse("");
        return switch (line.ground()) {
            case NO_WORD, WORD_ELSEWHERE, INDUSTRY_UNKNOWN ->
                    answer == ProcessAnswer.LIFTED && !liftable
                            ? Optional.of(new Refusal(Why.NOT_LIFTED))
                            : Optional.empty();
            case WORD ->
                    !liftable
                            ? Optional.of(new Refusal(Why.WORD_FIXED, word, ""))
                            : answer == ProcessAnswer.LIFTED
                                    ? Optional.empty()
                                    : Optional.of(new Refusal(Why.WORD, word, ""));
            case WORD_CLEARED ->
                    answer == ProcessAnswer.YES
                            ? Optional.empty()
                            : Optional.of(
                                    new Refusal(
                                            Why.WORD_CLEARED, word, line.clearedBy().orElse("")));
            case INDUSTRY -> Optional.of(new Refusal(Why.LISTED));
            case ANSWERED, NOT_LISTED, FIGURE, LIMIT, CEILING, NO_LIMIT, FINDING, NOTHING ->
                    Optional.of(new Refusal(Why.NOT_ASKED));
        };
    }

    /// Why a permit that is told to be granted changes nothing; empty where it is called for.
    ///
    /// @param matter `permit:` and what it is for
    public Optional<Refusal> refusePermit(String matter) {
        return listPermits().contains(matter)
                ? Optional.empty()
                : Optional.of(new Refusal(Why.NOT_PENDING));
    }

    /// Whether a matter is a permit.
    public static boolean isPermit(String matter) {
        return matter.startsWith(Conditions.PERMIT);
    }

    /// The permits that are called for, by what they are told with.
    public List<String> listPermits() {
        return conditions.stream().flatMap(Matters::permit).toList();
    }

    private static Stream<String> permit(Condition condition) {
        return switch (condition) {
            case Condition.Permit permit ->
                    Stream.of(Conditions.PERMIT + permit.question().matter());
            case Condition.Quota quota ->
                    Stream.of(Conditions.PERMIT + quota.veto().rule().indicatorKey());
            case Condition.Threshold other -> Stream.empty();
            case Condition.Promise other -> Stream.empty();
            case Condition.Term other -> Stream.empty();
            case Condition.Cleaner other -> Stream.empty();
        };
    }

    /// What this project is asked, by what it is answered with, what is forbidden first.
    public List<String> listAsked() {
        return Stream.concat(
                        vetoes.stream()
                                .filter(Veto::waitsForAnswer)
                                .map(veto -> Question.matter(veto.rule())),
                        questions.stream().filter(Question::decides).map(Question::matter))
                .distinct()
                .toList();
    }
}
