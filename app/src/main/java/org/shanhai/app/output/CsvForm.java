package org.shanhai.app.output;

import de.siegmar.fastcsv.writer.LineDelimiter;

/// Who reads a CSV file. Values are the same for both.
public enum CsvForm {
    /// Programs: the keys of columns, LF, no mark.
    PROGRAMS(LineDelimiter.LF),
    /// Excel: the headings of the language, CRLF, and the byte order mark by which Excel knows that
    /// it is UTF-8.
    EXCEL(LineDelimiter.CRLF);

    static final char MARK = '\uFEFF';

    private final LineDelimiter lineDelimiter;

    CsvForm(LineDelimiter lineDelimiter) {
        this.lineDelimiter = lineDelimiter;
    }

    LineDelimiter lineDelimiter() {
        return lineDelimiter;
    }
}
