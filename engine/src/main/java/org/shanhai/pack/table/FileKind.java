package org.shanhai.pack.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/// What kind of file one is, told by what it begins with, not by what it is called.
public enum FileKind {
    /// A table of text, whatever stands between its cells.
    TEXT,
    JSON,
    PARQUET,
    WORKBOOK,
    /// A workbook of the form before XLSX, or one that opens only with a password.
    OLD_WORKBOOK,
    /// Text packed with gzip.
    PACKED,
    /// Of a kind that is known to hold no table.
    OTHER;

    private static final Map<String, FileKind> MARKS =
            Map.of(
                    "PAR1", PARQUET,
                    "PK\u0003\u0004", WORKBOOK,
                    "PK\u0005\u0006", WORKBOOK,
                    "\u00D0\u00CF\u0011\u00E0", OLD_WORKBOOK,
                    "\u001F\u008B", PACKED,
                    "(\u00B5/\u00FD", OTHER,
                    "BZh", OTHER);

    /// Spaces and the mark of UTF-8 may stand before it; `[name],[place]` is a heading of text.
    private static final Pattern BEGINS_JSON =
            Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*(\\{|\\[(?!\\p{L}))");

    private static final int LOOKED_AT = 64;

    public static FileKind of(Bytes file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] read = in.readNBytes(LOOKED_AT);
            String start = new String(read, StandardCharsets.ISO_8859_1);
            return MARKS.entrySet().stream()
                    .filter(mark -> start.startsWith(mark.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(BEGINS_JSON.matcher(start).lookingAt() ? JSON : TEXT);
        }
    }
}
