package org.shanhai.pack.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.CharBuffer;
import org.shanhai.message.Message;

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
        String end = tail.replaceFirst("[\\r\\n]+\\z", "");
        // Where the end is nothing but empty lines, the parser came to them inside a field: behind
        // a closed one it gives the row before it has seen the end of the file.
        boolean isClosed = !end.isEmpty() && matchesEnd(end, open + "\"");
        return !isClosed && matchesEnd(tail, open);
    }

    private static boolean matchesEnd(String tail, String wanted) {
        int length = Math.min(tail.length(), wanted.length());
        return tail.regionMatches(tail.length() - length, wanted, wanted.length() - length, length);
    }

    Fault unterminated() {
        int last = row.count() - 1;
        CharBuffer before = CharBuffer.wrap(row.chars(), 0, row.start(last));
        long line = row.line() + before.chars().filter(c -> c == '\n').count();
        return Fault.ofLine(line, TableMessage.QUOTE_OPEN.of(last + 1));
    }

    Fault fault(CsvParseException bad) {
        Throwable cause = bad.getCause() == null ? bad : bad.getCause();
        String reason = String.valueOf(cause.getMessage());
        String most = Faults.counted(MOST_CHARACTERS);
        int cell = row.count() + 1;
        Message what =
                tooLong
                        ? TableMessage.ROW_LONG.of(Faults.counted(MOST_CELLS), most)
                        : reason.contains("maximum buffer size")
                                ? TableMessage.CELL_LONG.of(cell, most)
                                : reason.contains("closing quote")
                                        ? TableMessage.AFTER_QUOTE.of(cell)
                                        : TableMessage.NOT_A_ROW.of(
                                                separator.shown(),
                                                TableMessage.SAID_BY.of("FastCSV", reason));
        return Fault.ofLine(row.line(), what);
    }
}
