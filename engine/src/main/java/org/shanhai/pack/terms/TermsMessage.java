package org.shanhai.pack.terms;

import org.shanhai.message.MessageKey;

/// What is said of a file of terms.
public enum TermsMessage implements MessageKey {
    ABOVE_MOST(1),
    A_YEAR_OR_ITS_YEAR(0),
    A_YEAR_OR_VALUE(0),
    ADD_OR_TAKE_OUT(1),
    ADD_PARTY_ROW(1),
    ADD_ROW(1),
    AT_LEAST_TWO(0),
    AWAY_FROM_ITSELF(0),
    BOOKS_NO_TAX(1),
    BOTH_ENDS(0),
    BOTH_LOCAL_TAX(1),
    CELL_IDLE(2),
    COALITIONS_MISSING(1),
    COALITION_MEMBERS(0),
    COLUMNS_MISSING(1),
    EACH_YEAR_OR_ONCE(2),
    EQUITY_SUM(1),
    GIVE_FILE(0),
    HOSTS(1),
    KEEP_ONE(1),
    LOCAL_ABOVE_TAX(1),
    MOST_PARTIES(1),
    NAME_PARTNER(1),
    NAME_PARTY(0),
    NEEDS_ONE_NUMBER(0),
    NOT_A_YEAR(0),
    NOT_IN_ACTUALS(0),
    NOT_IN_YEARS(2),
    NO_COMPANY(1),
    NO_GROUND(2),
    NO_LOCAL_TAX(1),
    NO_OUTSIDE(1),
    NO_PROFIT(1),
    NO_RATE(1),
    NO_ROWS(0),
    NO_TAX(1),
    NO_VALUE(1),
    NO_YEARS(0),
    OTHER_SHEET(2),
    OVER_SHARED(3),
    ROLE_UNKNOWN(0),
    SETTING(0),
    YEARS_UNREAD(0);

    private final int arguments;

    TermsMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
