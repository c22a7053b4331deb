package org.shanhai.pack.table;

import org.shanhai.message.MessageKey;

/// What is said of files that should hold a table.
public enum TableMessage implements MessageKey {
    CELL_EMPTY(0),
    COLUMN_UNNAMED(1),
    COLUMN_TWICE(0),
    AFTER_QUOTE(1),
    BACKSLASH(0),
    CELL_LONG(2),
    CHECK_FILE(0),
    CHECK_RIGHT_FILE(0),
    COLUMN_TYPE(2),
    CONTROL_CHARACTER(0),
    DISK_BROKEN(0),
    DISK_FULL(0),
    ENDS_EARLY(0),
    ENTRY_LEADS_OUT(0),
    FILE_EMPTY(0),
    FILE_UNREADABLE(1),
    FILL_OR_NAME_COLUMN(0),
    FILL_OR_QUOTE(1),
    IS_A_FOLDER(0),
    JSON_DEEP(1),
    JSON_ENDS_EARLY(0),
    JSON_INVALID(1),
    JSON_INVALID_AT(2),
    JSON_LONG(0),
    JSON_SIGN(1),
    JSON_TWICE(1),
    JSON_WORD(1),
    NOT_A_ROW(2),
    NOT_IN_A_FOLDER(0),
    NOT_PARQUET(1),
    NOT_THERE(0),
    NOT_UTF_8(1),
    NOT_UTF_8_BUT(2),
    NO_ARCHIVE(0),
    NO_HEADER(0),
    NO_PARQUET_MARK(0),
    NO_REASON(0),
    NO_RIGHT(0),
    NUL_BYTE(0),
    QUOTE_OPEN(1),
    RAGGED(2),
    RAGGED_BETWEEN(3),
    ROW_LONG(2),
    SAID(1),
    SAID_BY(2),
    SAVE_AS_UTF_8(0),
    TAKE_OUT_AND_PACK(0),
    TOO_MANY_ENTRIES(2),
    TOO_MANY_OPEN(0),
    UTF_16(0),
    WITHOUT_DUCKDB(0),
    WOULD_GROW(2);

    private final int arguments;

    TableMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
