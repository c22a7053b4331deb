package org.shanhai.pack.table;

import org.shanhai.message.MessageKey;

/// What is said of files that should hold a table.
public enum TableMessage implements MessageKey {
    ADD_DUCKDB,
    AFTER_QUOTE(1),
    BACKSLASH,
    CELL_LONG(2),
    CHECK_FILE,
    CHECK_RIGHT_FILE,
    CHECK_TABLE,
    CLOSE_QUOTE,
    COLUMN_TYPE(2),
    COMMA,
    COMMAS,
    CONTROL_CHARACTER,
    DOUBLE_QUOTES,
    DISK_BROKEN,
    DISK_FULL,
    ENDS_EARLY,
    ENTRY_LEADS_OUT,
    FILE_EMPTY,
    FILE_UNREADABLE(1),
    FILL_OR_NAME_COLUMN,
    FILL_OR_QUOTE(1),
    GB18030,
    GBK,
    GBK_OR_LATIN_1,
    IS_A_FOLDER,
    JSON_DEEP(1),
    JSON_ENDS_EARLY,
    JSON_INVALID(1),
    JSON_INVALID_AT(2),
    JSON_LONG,
    JSON_SIGN(1),
    JSON_TWICE(1),
    JSON_WORD(1),
    LATIN_1,
    LOOK_FOR_QUOTE,
    NOTHING,
    NOT_A_ROW(2),
    NOT_IN_A_FOLDER,
    NOT_PARQUET(1),
    NOT_THERE,
    NOT_UTF_8(1),
    NOT_UTF_8_BUT(2),
    NO_ARCHIVE,
    NO_HEADER,
    NO_PARQUET_MARK,
    NO_REASON,
    NO_RIGHT,
    NUL_BYTE,
    NUMBER_OR_TEXT,
    QUOTE_OPEN(1),
    RAGGED(2),
    RAGGED_BETWEEN(3),
    RENAME,
    ROW_LONG(2),
    SAID(1),
    SAID_BY(2),
    SAVE_AS_UTF_8,
    SEMICOLON,
    SEMICOLONS,
    SEPARATOR,
    TAB,
    TABS,
    TAKE_CONTROL_OUT,
    TAKE_OUT_AND_PACK,
    TEXT,
    TEXT_ONLY,
    TOO_MANY_ENTRIES(2),
    TOO_MANY_OPEN,
    UTF_16,
    WHOLE_NUMBER_OR_TEXT,
    WITHOUT_DUCKDB,
    WOULD_GROW(2),
    WRITE_AGAIN,
    WRITE_NAMES_OF_COLUMNS,
    WRITE_WITH_TYPE;

    private final int arguments;

    TableMessage() {
        this(0);
    }

    TableMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
