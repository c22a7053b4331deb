package org.shanhai.app.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A table of millions of rows, written cell by cell as CSV or JSON (an array of objects): UTF-8,
/// LF, without an object for a cell. Numbers are written by [NumberBytes].
public final class RowFile implements Closeable {
    /// What rows are written as.
    public enum Form {
        /// Texts that a spreadsheet would run as a formula get an apostrophe in front.
        CSV,
        /// The texts as they are, for programs.
        BARE_CSV,
        JSON
    }

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final Form form;
    /// What stands before each cell.
    private final byte[][] before;
    private final byte[] unknown;
    private byte[] buffer = new byte[BUFFER];
    private int length;
    private int column;
    private boolean first = true;

    private RowFile(OutputStream out, Form form, List<String> columns) {
        this.out = out;
        this.form = form;
        before = new byte[columns.size()][];
        for (int k = 0; k < before.length; k++) {
            String mark =
                    form == Form.JSON
                            ? (k == 0 ? "{" : ",") + JsonText.quoted(columns.get(k)) + ":"
                            : k == 0 ? "" : ",";
            before[k] = bytes(mark);
        }
        unknown = bytes(form == Form.JSON ? "null" : "");
    }

    public static RowFile create(Path file, Form form, List<String> columns) throws IOException {
        RowFile rows = new RowFile(Files.newOutputStream(file), form, columns);
        if (form != Form.JSON) {
            rows.put(bytes(String.join(",", columns) + "\n"));
        }
        return rows;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A text as it will stand in the file: to be encoded once and written often.
    public byte[] encode(String text) {
        return switch (form) {
            case JSON -> bytes(JsonText.quoted(text));
            case CSV -> bytes(CsvText.quoted(CsvText.guarded(text)));
            case BARE_CSV -> bytes(CsvText.quoted(text));
        };
    }

    /// @param encoded by [#encode(String)]
    public RowFile text(byte[] encoded) throws IOException {
        begin();
        put(encoded);
        return this;
    }

    /// A computed number, to twelve significant digits; unknown where it is NaN.
    public RowFile number(double value) throws IOException {
        if (Double.isNaN(value)) {
            return unknown();
        }
        begin();
        reserve(NumberBytes.MOST);
        length = NumberBytes.rounded(value, buffer, length);
        return this;
    }

    /// A number as it came, with all its digits; unknown where it is NaN.
    public RowFile exact(double value) throws IOException {
        if (Double.isNaN(value)) {
            return unknown();
        }
        begin();
        reserve(NumberBytes.MOST);
        length = NumberBytes.exact(value, buffer, length);
        return this;
    }

    public RowFile whole(long value) throws IOException {
        begin();
        reserve(NumberBytes.MOST);
        length = NumberBytes.whole(value, buffer, length);
        return this;
    }

    /// What is not known: an empty cell, null in JSON.
    public RowFile unknown() throws IOException {
        begin();
        put(unknown);
        return this;
    }

    public void end() throws IOException {
        if (column != before.length) {
            throw new IllegalStateException(
                    "A row has %d cells; the table has %d columns."
                            .formatted(column, before.length));
        }
        reserve(1);
        buffer[length++] = (byte) (form == Form.JSON ? '}' : '\n');
        column = 0;
    }

    private void begin() throws IOException {
        if (column == 0 && form == Form.JSON) {
            reserve(2);
            buffer[length++] = (byte) (first ? '[' : ',');
            buffer[length++] = '\n';
            first = false;
        }
        put(before[column++]);
    }

    private void put(byte[] bytes) throws IOException {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private void reserve(int count) throws IOException {
        if (length + count > buffer.length) {
            out.write(buffer, 0, length);
            length = 0;
            if (count > buffer.length) {
                buffer = new byte[count];
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (form == Form.JSON) {
                put(bytes(first ? "[]\n" : "\n]\n"));
            }
            out.write(buffer, 0, length);
        }
    }
}
