package org.shanhai.pack.crosstab;

import org.shanhai.message.MessageKey;

/// What is said of a user's cross table.
public enum CrosstabMessage implements MessageKey {
    CELL_EMPTY(0),
    GIVE_FILE(0),
    NO_COLUMNS(0),
    NO_ROWS(0),
    NO_TOTAL_COLUMN(0),
    NO_TOTAL_ROW(0),
    ROW_TWICE(1);

    private final int arguments;

    CrosstabMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
