package org.shanhai.pack.crosstab;

import org.shanhai.message.MessageKey;

/// What is said of a user's cross table.
public enum CrosstabMessage implements MessageKey {
    NOTHING_BESIDE,
    NO_TOTAL,
    CELL_EMPTY,
    GIVE_FILE
}
