package org.shanhai.pack.terms;

import org.shanhai.message.MessageKey;

/// What is said of a file of terms.
public enum TermsMessage implements MessageKey {
    LACKS,
    ABOVE_MOST,
    A_YEAR_OR_ITS_YEAR,
    A_YEAR_OR_VALUE,
    ADD_OR_TAKE_OUT,
    ADD_PARTY_ROW,
    AT_LEAST_TWO,
    AWAY_FROM_ITSELF,
    BOOKS_NO_TAX,
    BOTH_ENDS,
    BOTH_LOCAL_TAX,
    CELL_IDLE,
    COALITIONS_MISSING,
    EACH_YEAR_OR_ONCE,
    EQUITY_SUM,
    GIVE_FILE,
    HOSTS,
    KEEP_ONE,
    LOCAL_ABOVE_TAX,
    MOST_PARTIES,
    NOT_A_YEAR,
    NOT_IN_ACTUALS,
    NOT_IN_YEARS,
    NO_GROUND,
    NO_YEARS,
    OTHER_SHEET,
    OVER_SHARED,
    YEARS_UNREAD
}
