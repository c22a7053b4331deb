package org.shanhai.pack.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as comma-separated values: RFC 4180, UTF-8 with or without a byte-order mark. The
/// separator may be another one.
public final class CsvFile implements TableFile {
    private static final int LISTEN_EVERY = 4096;

    private final Bytes bytes;
    private final char separator;

    public CsvFile(Bytes bytes) {
        this(bytes, ',');
    }

    public CsvFile(Bytes bytes, char separator) {
        this.bytes = bytes;
        this.separator = separator;
    }

    @Override
    public String name() {
        return bytes.name();
    }

    @Override
    public void read(RowSink sink, Listener listener) {
        CsvRow row = new CsvRow();
        try (CheckedText text = new CheckedText(bytes.open())) {
            if (!readRows(text, row, sink, listener)) {
                sink.fault(Faults.noHeader());
            }
        } catch (CsvParseException bad) {
            sink.fault(row.fault(bad));
        } catch (UncheckedIOException bad) {
            sink.fault(fault(bad.getCause()));
        } catch (IOException bad) {
            sink.fault(fault(bad));
        }
    }

    private Fault fault(@Nullable IOException bad) {
        if (bad instanceof CharacterCodingException) {
            return Encoding.diagnose(bytes);
        }
        return Faults.unreadable(bad == null ? new IOException("cause unknown") : bad);
    }

    /// @return whether there was a header
    private boolean readRows(CheckedText text, CsvRow row, RowSink sink, Listener listener)
            throws IOException {
        boolean headed = false;
        int countdown = LISTEN_EVERY;
        try (CsvReader<RowBuffer> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
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
                    if (!sink.header(names(cells), cells.line())) {
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

    private static List<String> names(RowBuffer cells) {
        List<String> names = new ArrayList<>();
        for (int k = 0; k < cells.count(); k++) {
            names.add(cells.text(k).strip());
        }
        return names;
    }
}
