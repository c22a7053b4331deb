package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of rules, their sets and their files.
public enum RuleMessage implements MessageKey {
    ABOVE_FULL(1),
    ALL_REJECTED(0),
    BELOW_FULL(1),
    CELL_MEANINGLESS(1),
    CELL_NEEDED(1),
    COLON_NEEDLESS(1),
    EARLIER_LINE(3),
    FLOOR_ABOVE_FULL(1),
    FLOOR_NEEDS_FIGURE(0),
    KEEP_ONE_RULE(0),
    KIND(1),
    KIND_ON(2),
    KIND_UNFIT(1),
    LISTS_ARE_VETOES(0),
    MORE_THAN_WHOLE(0),
    NOT_DIVISIBLE_BY(0),
    NO_MARKS(0),
    NO_RULES_IN_FILE(0),
    OUT_OF_REACH(0),
    OVERLAP(1),
    PASS_MARK_IS_FLOOR(0),
    RATIO_NEEDS_FIGURE(0),
    REPEATED(1),
    RULESET_EMPTY(0),
    SCORE_NEEDS_FIGURE(0),
    SECOND_FLOOR(1),
    SECOND_SCORE(1),
    START_ABOVE_MARKS(1),
    START_NEEDS_FLOOR(0),
    SUBJECT_MISSING(0),
    SUBJECT_UNKNOWN(1),
    UNIT_EMPTY(2),
    USE_RULESET(0),
    VETO_ABOVE_FLOOR(1),
    WRITE_JUDGED(0),
    WRITE_SUBJECT(2);

    private final int arguments;

    RuleMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
