package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

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
@OfTable(value = "rule_examples", key = "example")
public record RuleExample(
        @InColumn(value = "example", key = true) String key,
        @InColumn(key = true, maybe = true) String ruleset,
        String about,
        List<String> given,
        Then then,
        @InColumn(unit = NumberUnit.MARKS) OptionalDouble marks,
        @InColumn(unit = NumberUnit.MARKS) OptionalDouble most,
        String source,
        String note)
        implements Row {
    public static final String TOTAL = "total";
    public static final String VERDICT = "verdict";

    public RuleExample {
        given = List.copyOf(given);
    }

    /// What a rule can come to.
    public enum Then implements Keyed {
        /// A floor, or a pass mark, is met.
        MET,
        MISSED,
        /// What is given does not decide it; of a question: it waits for an answer.
        OPEN,
        /// A veto, or a question on process or site, ends the matter.
        HIT,
        CLEARED,
        NOT_EXAMINED,
        /// For the committee to judge.
        COMMITTEE,
        /// It gives marks.
        MARKS,
        /// It is only looked at.
        LOOKED_AT,
        /// It does not hold for the project, or is not put to it.
        NOT_HELD,
        /// A question that is told, and decides nothing.
        TOLD,
        /// A question that was answered so that an office must grant something.
        PERMIT,
        REFUSE,
        REFUSE_UNLESS,
        ASK_FIRST,
        NEGOTIATE,
        ADMIT_ON_CONDITIONS,
        ADMIT
    }
}
