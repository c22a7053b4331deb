package org.shanhai.pack.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;

/// A table as comma-separated values: RFC 4180, UTF-8 with or without a byte-order mark. What
/// separates may also be semicolons or tabs; the header tells.
public record CsvFile(Bytes bytes) implements TableFile {
    private static final int LISTEN_EVERY = 4096;

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        try {
            Separator separator = Separator.of(bytes);
            sink.separated(separator);
            CsvRow row = new CsvRow(separator);
            try (CheckedText text = new CheckedText(bytes)) {
                if (!readRows(text, row, separator, sink, listener)) {
                    sink.fault(Faults.noHeader());
                }
            } catch (CsvParseException bad) {
                sink.fault(row.fault(bad));
            }
        } catch (UncheckedIOException bad) {
            sink.fault(fault(bad.getCause()));
        } catch (IOException bad) {
            sink.fault(fault(bad));
        }
    }

    private Fault fault(@Nullable IOException bad) {
        if (bad instanceof CharacterCodingException) {
            return Encoding.findFault(bytes).orElseGet(() -> Faults.unreadable(bad));
        }
        return Faults.unreadable(bad == null ? new IOException("cause unknown") : bad);
    }

    private boolean readRows(
            CheckedText text, CsvRow row, Separator separator, RowSink sink, Listener listener)
            throws IOException {
        boolean headed = false;
        int countdown = LISTEN_EVERY;
        try (CsvReader<RowBuffer> reader =
                CsvReader.builder()
                        .fieldSeparator(separator.sign())
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .detectBomHeader(false)
                        .build(row, text)) {
            for (RowBuffer cells : reader) {
                if (text.isAtEnd() && row.isUnterminated(text.tail())) {
                    sink.fault(row.unterminated());
                    return true;
                }
                if (headed) {
                    sink.row(cells);
                } else {
                    headed = true;
                    if (!sink.header(cells.texts(), cells.line())) {
                        return true;
                    }
                }
                if (--countdown == 0) {
                    countdown = LISTEN_EVERY;
                    listener.at(text.bytesRead(), bytes.size());
                }
            }
        }
        return headed;
    }

    /// Takes fields from the CSV parser into one row buffer, and knows where a quote was left open.
    /// A row that is longer than any table has stops the reading, so that memory is bounded.
    private static final class CsvRow extends AbstractBaseCsvCallbackHandler<RowBuffer> {
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

        /// Whether the last field of this last row of the file opened a quote and never closed it:
        /// the parser gives no sign of it, so the end of the file is compared with what a closed
        /// field would look like.
        boolean isUnterminated(String tail) {
            if (!lastQuoted) {
                return false;
            }
            String open = "\"" + row.text(row.count() - 1).replace("\"", "\"\"");
            String end = tail.replaceFirst("[\\r\\n]+\\z", "");
            // Where the end is nothing but empty lines, the parser came to them inside a field:
            // behind a closed one it gives the row before it has seen the end of the file.
            boolean isClosed = !end.isEmpty() && matchesEnd(end, open + "\"");
            return !isClosed && matchesEnd(tail, open);
        }

        private static boolean matchesEnd(String tail, String wanted) {
            int length = Math.min(tail.length(), wanted.length());
            return tail.regionMatches(
                    tail.length() - length, wanted, wanted.length() - length, length);
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
}
