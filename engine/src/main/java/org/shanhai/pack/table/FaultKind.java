package org.shanhai.pack.table;

import org.shanhai.message.MessageKey;

/// Kinds of faults: of one kind in one column only the first are named, and the rest counted.
public enum FaultKind implements MessageKey {
    ABSURD,
    BALANCE_COLUMN,
    BALANCE_ROW,
    BASE,
    BENCHMARK,
    BOUND,
    CELL,
    CELL_ERROR,
    CELL_LONG,
    CELL_REFERENCE,
    CODES_AS_NUMBERS,
    CODES_OF_OTHER_VINTAGE,
    COLUMN_IDLE,
    COLUMN_MISSING,
    COLUMN_NEEDED,
    COLUMN_TWICE,
    COLUMN_UNCLEAR,
    COLUMN_UNKNOWN,
    COLUMN_UNNAMED,
    CONTRADICTION,
    CONTROL,
    COPIES,
    CSV,
    CYCLE,
    DESCRIPTION,
    DUPLICATE,
    EMPTY,
    ENCODING,
    FIELD_MISSING,
    FIELD_TWICE,
    FIELD_UNKNOWN,
    FIGURE,
    FILE,
    FILE_MISSING,
    FLOOR_ABOVE_FULL,
    FORMAT,
    FORMULA,
    GROUP_NAME,
    HEADER,
    INCOMPLETE,
    INDICATOR,
    INDUSTRY_OF_WORD,
    INDUSTRY_OR_USE,
    JSON,
    KEY,
    KEY_EMPTY,
    KEY_TAKEN,
    KEY_TWICE,
    KIND,
    LARGE,
    LINK,
    NEGATIVE,
    NO_FILE,
    NO_OUTPUT,
    NO_RULES,
    NUL,
    NUMBER,
    NUMBER_SIZE,
    ORDER,
    OTHER_BORDERS,
    PACK,
    PARQUET,
    PARTS_EXCEED_TOTAL,
    PATH,
    PLACE_NOT_UNIT,
    PLACE_OR_ZONE,
    PROPERTY,
    QUOTE,
    RAGGED,
    RANGE,
    REGISTER_COLUMN,
    REQUIRED,
    RESOURCE,
    RESOURCE_TWICE,
    RESOURCE_UNKNOWN,
    ROW,
    ROW_LONG,
    RULES_CONTRADICT,
    SETTING,
    SHARE,
    SHEET,
    SHEET_MISSING,
    SHEET_UNKNOWN,
    SOURCE_MISSING,
    SOURCE_UNUSED,
    START,
    SUBJECT,
    TABLE_MISSING,
    TEXT_LONG,
    TOTAL,
    TYPE,
    UNCHECKED,
    UNIT,
    UNIT_MISSING,
    UNIT_WRONG,
    UNKNOWN,
    UNKNOWN_KEY,
    UNLESS,
    UNREADABLE,
    UNUSED,
    VALUE_EMPTY,
    VALUE_MISSING,
    VALUE_NOT_WANTED,
    VETO_ALL,
    WEIGHT,
    WIDTH,
    WORD,
    WORKBOOK,
    YEAR,
    YEAR_AHEAD,
    ZIP;

    private final int arguments;

    FaultKind() {
        this(0);
    }

    FaultKind(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public String area() {
        return "kind";
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
