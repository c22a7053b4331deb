package org.shanhai.pack;

import org.shanhai.message.MessageKey;

/// What is said of rules, their sets and their files.
public enum RuleMessage implements MessageKey {
    ABOVE_FULL(1),
    ADD_RULES,
    ALL_REJECTED,
    BELOW_FULL(1),
    CELL_MEANINGLESS(1),
    CELL_NEEDED(1),
    COLON_NEEDLESS,
    EARLIER_LINE(3),
    EMPTY_OR_OTHER_KIND,
    FILL_FLOOR,
    FILL_INDUSTRY_OR_WORDS,
    FILL_OR_OTHER_KIND,
    FILL_WORDS,
    FLOOR_ABOVE_FULL(1),
    FLOOR_NEEDS_FIGURE,
    FORMAT,
    GIVE_BENCHMARK,
    GIVE_MARKS,
    GIVE_RULES_FILE,
    INDICATOR_UNKNOWN,
    KEEP_ONE_RULE,
    KIND(1),
    KIND_ON(2),
    KIND_UNFIT(1),
    KNOWN_ARE(1),
    LISTS_ARE_VETOES,
    MARKS_RISE,
    MARKS_RISE_FROM_START,
    MORE_THAN_WHOLE,
    NAME_SHEET_SO(1),
    NOT_A_WHOLE_NUMBER,
    NOT_DIVISIBLE_BY,
    NO_MARKS,
    NO_RULES_IN_FILE,
    NO_SHEET,
    NO_WORDS_TO_CLEAR,
    NUMBER_LINES,
    ONE_RULE_A_LINE,
    OUT_OF_REACH,
    OVERLAP(1),
    PASS_MARK_IS_FLOOR,
    RATIO_NEEDS_FIGURE,
    REPEATED(1),
    RULESET_EMPTY,
    RULESET_UNKNOWN,
    SCORE_NEEDS_FIGURE,
    SECOND_FLOOR(1),
    SECOND_SCORE(1),
    START_ABOVE_MARKS(1),
    START_NEEDS_FLOOR,
    SUBJECT_MISSING,
    SUBJECT_UNKNOWN(1),
    UNIT_EMPTY(1),
    UNREADABLE(1),
    USE_CSV_OR_XLSX,
    USE_RULESET,
    VETO_ABOVE_FLOOR(1),
    WRITE_JUDGED,
    WRITE_KEY(1),
    WRITE_SHARE,
    WRITE_SUBJECT(2),
    WRITE_UNIT(1);

    private final int arguments;

    RuleMessage() {
        this(0);
    }

    RuleMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
