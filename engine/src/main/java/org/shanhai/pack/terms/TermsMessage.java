package org.shanhai.pack.terms;

import org.shanhai.message.MessageKey;

/// What is said of a file of terms.
public enum TermsMessage implements MessageKey {
    ABOVE_MOST(1),
    A_YEAR_OR_ITS_YEAR,
    A_YEAR_OR_VALUE,
    ADD_OR_TAKE_OUT(1),
    ADD_PARTY_ROW(1),
    ADD_ROW(1),
    ADD_YEARS_ROW,
    AT_LEAST_TWO,
    AWAY_FROM_ITSELF,
    BEGIN_FROM_TEMPLATE,
    BOOKS_NO_TAX(1),
    BOTH_ENDS,
    BOTH_LOCAL_TAX(1),
    CELLS_ARE(1),
    CELL_IDLE(1),
    COALITIONS_MISSING(1),
    COALITION_MEMBERS,
    COLUMNS_ARE(1),
    COLUMNS_MISSING(1),
    EACH_YEAR_OR_ONCE(2),
    EQUITY_SUM(1),
    EVERY_COALITION,
    FILE_LARGE(1),
    GIVE_FILE,
    HOSTS(1),
    KEEP_ONE(1),
    LOCAL_ABOVE_TAX(1),
    MOST_PARTIES(1),
    NAME_PARTNER(1),
    NAME_PARTY,
    NEEDS_ONE_NUMBER,
    NOT_A_BASIS,
    NOT_A_PARTY,
    NOT_A_SHARE,
    NOT_A_YEAR,
    NOT_IN_ACTUALS,
    NOT_IN_YEARS(2),
    NO_COMPANY(1),
    NO_GROUND(2),
    NO_LOCAL_TAX(1),
    NO_OUTSIDE(1),
    NO_PROFIT(1),
    NO_RATE(1),
    NO_ROWS,
    NO_SUCH_TERM,
    NO_SUCH_WORD,
    NO_TAX(1),
    NO_VALUE,
    NO_YEARS,
    ONE_HOST,
    ONLY_FIGURES,
    OVER_SHARED(3),
    PARTIES_ARE(1),
    ROLES_ARE,
    ROLE_UNKNOWN,
    SETTING,
    SHARES_SUM,
    TERMS_ARE(1),
    TWICE(1),
    WORDS_ARE(1),
    WHO_BOOKS_TAX,
    WRITE_BASIS(1),
    WRITE_LIKE(1),
    WRITE_OR_EMPTY(1),
    WRITE_SETTING,
    WRITE_SHARE,
    WRITE_YEARS,
    YEARS_UNREAD;

    private final int arguments;

    TermsMessage() {
        this(0);
    }

    TermsMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
