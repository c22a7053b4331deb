package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of rules, their sets and their files.
public enum RuleMessage implements MessageKey {
    ABOVE_FULL,
    BELOW_FULL,
    CELL_MEANINGLESS,
    CELL_NEEDED,
    COLON_NEEDLESS,
    EARLIER_LINE,
    FLOOR_ABOVE_FULL,
    FLOOR_NEEDS_FIGURE,
    KEEP_ONE_RULE,
    KIND_ON,
    KIND_UNFIT,
    LISTS_ARE_VETOES,
    NOT_DIVISIBLE_BY,
    NO_MARKS,
    OUT_OF_REACH,
    OVERLAP,
    PASS_MARK_IS_FLOOR,
    RATIO_NEEDS_FIGURE,
    REPEATED,
    RULESET_EMPTY,
    SCORE_NEEDS_FIGURE,
    SECOND_FLOOR,
    SECOND_SCORE,
    START_ABOVE_MARKS,
    START_NEEDS_FLOOR,
    SUBJECT_MISSING,
    SUBJECT_UNKNOWN,
    VETO_ABOVE_FLOOR,
    WRITE_JUDGED,
    WRITE_SUBJECT
}
