package org.shanhai.pack.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/// Takes fields from the CSV parser into one row buffer, and knows where a quote was left open. A
/// row that is longer than any table has stops the reading, so that memory is bounded.
final class CsvRow extends AbstractBaseCsvCallbackHandler<RowBuffer> {
    static final int MOST_CELLS = 100_000;
    static final int MOST_CHARACTERS = 1 << 24;

    private final Separator separator;
    private final RowBuffer row = new RowBuffer();
    private boolean lastQuoted;
    private boolean tooLong;

    CsvRow(Separator separator) {
        this.separator = separator;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        row.begin(startingLineNumber);
        lastQuoted = false;
    }

    @Override
    protected void handleField(int index, char[] chars, int from, int length, boolean quoted) {
        if (row.count() == MOST_CELLS || row.start(row.count()) + length > MOST_CHARACTERS) {
            tooLong = true;
            // Nothing else stops the parser; [#fault] says why.
            throw new IllegalStateException("The row is too long.");
        }
        row.add(chars, from, length);
        lastQuoted = quoted;
    }

    @Override
    protected RowBuffer buildRecord() {
        return row;
    }

    /// Whether the last field of this last row of the file opened a quote and never closed it: the
    /// parser gives no sign of it, so the end of the file is compared with what a closed field
    /// would look like.
    boolean isUnterminated(String tail) {
        if (!lastQuoted) {
            return false;
        }
        String open = "\"" + row.text(row.count() - 1).replace("\"", "\"\"");
        return !matchesEnd(withoutLineEnds(tail), open + "\"") && matchesEnd(tail, open);
    }

    private static String withoutLineEnds(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean matchesEnd(String tail, String wanted) {
        int length = Math.min(tail.length(), wanted.length());
        return tail.regionMatches(tail.length() - length, wanted, wanted.length() - length, length);
    }

    Fault unterminated() {
        long line = row.line();
        int last = row.count() - 1;
        for (int k = 0; k < row.start(last); k++) {
            if (row.chars()[k] == '\n') {
                line++;
            }
        }
        return new Fault(
                "quote",
                line,
                "",
                "",
                "A quote that opens in field %d is never closed; the rest of the file was swallowed."
                        .formatted(last + 1),
                "Close the quote, or double it (\"\") where it is part of the text.");
    }

    Fault fault(CsvParseException bad) {
        if (tooLong) {
            return new Fault(
                    "row-long",
                    row.line(),
                    "",
                    "",
                    "The row has more than %,d cells or %,d characters; the rest was not read."
                            .formatted(MOST_CELLS, MOST_CHARACTERS),
                    "Check that this is a table: each row stands on a line of its own.");
        }
        Throwable cause = bad.getCause() == null ? bad : bad.getCause();
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("maximum buffer size")) {
            return new Fault(
                    "cell-long",
                    row.line(),
                    "",
                    "",
                    "A cell, field %d, has more than %,d characters; the rest was not read."
                            .formatted(row.count() + 1, MOST_CHARACTERS),
                    "Look for a quote that is never closed, or a file that is no table.");
        }
        if (reason.contains("closing quote")) {
            return new Fault(
                    "quote",
                    row.line(),
                    "",
                    "",
                    "After a closing quote in field %d something else follows; the rest was not read."
                            .formatted(row.count()),
                    "Double the quotes (\"\") that are part of the text.");
        }
        return new Fault(
                "csv",
                row.line(),
                "",
                "",
                "This is not a row of values separated by %s (%s); the rest was not read."
                        .formatted(separator.many(), reason),
                "Look for a quote that is never closed, or a file that is no table.");
    }
}
