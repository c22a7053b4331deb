package org.shanhai.pack.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

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
            try (CheckedText text = new CheckedText(bytes.open())) {
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

    /// @return whether there was a header
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
}
