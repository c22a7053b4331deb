package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;

/// An example of a rule, worked out by hand from its text: given these figures, words and answers,
/// then that is what the rule says. `rules verify` runs them.
///
/// @param key unique
/// @param ruleset empty where it is about a question on process or site
/// @param about the number of a line of the ruleset, [#TOTAL] for its marks together, [#VERDICT]
///     for what all its lines come to, or the matter of a question on process or site
/// @param given what is stated of the project, as it is written on the command line: `land=35mu`,
///     `process=dyeing`, `place=longyou`, `veto:4=no`, `judged:safety=fine`; nothing else is known
/// @param marks of [Then#MARKS] the marks, or the least of them
/// @param most of [Then#MARKS] the most marks; the same as the least where empty
public record RuleExample(
        String key,
        String ruleset,
        String about,
        List<String> given,
        Then then,
        OptionalDouble marks,
        OptionalDouble most,
        String source,
        String note)
        implements Row {
    public static final String TOTAL = "total";
    public static final String VERDICT = "verdict";

    public RuleExample {
        given = List.copyOf(given);
    }

    /// What a rule can come to.
    public enum Then {
        /// A floor, or a pass mark, is met.
        MET("met"),
        MISSED("missed"),
        /// What is given does not decide it; of a question: it waits for an answer.
        OPEN("open"),
        /// A veto, or a question on process or site, ends the matter.
        HIT("hit"),
        CLEARED("cleared"),
        NOT_EXAMINED("not_examined"),
        /// For the committee to judge.
        COMMITTEE("committee"),
        /// It gives marks.
        MARKS("marks"),
        /// It is only looked at.
        LOOKED_AT("looked_at"),
        /// It does not hold for the project, or is not put to it.
        NOT_HELD("not_held"),
        /// A question that is told, and decides nothing.
        TOLD("told"),
        /// A question that was answered so that an office must grant something.
        PERMIT("permit"),
        REFUSE("refuse"),
        REFUSE_UNLESS("refuse_unless"),
        ASK_FIRST("ask_first"),
        NEGOTIATE("negotiate"),
        ADMIT_ON_CONDITIONS("admit_on_conditions"),
        ADMIT("admit");

        private final String key;

        Then(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
