package org.shanhai.pack.workbook;

import org.shanhai.message.MessageKey;

/// What is said of workbooks.
public enum WorkbookMessage implements MessageKey {
    CELL_LONG,
    XML_LARGE,
    MANY,
    AT,
    CELL_ERROR,
    FORMULA,
    IN_CELL,
    IN_SHEET,
    MANY_CELLS,
    NOT_XML,
    NO_CELL,
    NO_ROW,
    OPEN_AND_SAVE,
    PART_MISSING,
    TEXTS_LARGE,
    XML_DOCTYPE
}
