package org.shanhai.pack.crosstab;

import org.shanhai.message.MessageKey;

/// What is said of a user's cross table.
public enum CrosstabMessage implements MessageKey {
    ADD_TOTAL_COLUMN,
    ADD_TOTAL_ROW,
    CELL_EMPTY,
    COLUMN_TWICE,
    COLUMN_UNNAMED(1),
    GIVE_FILE,
    KEEP_ONE,
    NAME_IT,
    NO_COLUMNS,
    NO_ROWS,
    NO_TOTAL_COLUMN,
    NO_TOTAL_ROW,
    ROW_TWICE(1),
    ROW_UNNAMED,
    WRITE_ZERO;

    private final int arguments;

    CrosstabMessage() {
        this(0);
    }

    CrosstabMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
