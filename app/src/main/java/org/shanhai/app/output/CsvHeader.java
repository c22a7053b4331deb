package org.shanhai.app.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The first line of a CSV file, by which an earlier one is known.
public final class CsvHeader {
    /// What a spreadsheet may add when it saves: a byte order mark, and another end of line.
    private static final int ADDED = 5;

    private CsvHeader() {}

    /// Whether a file begins with the names of these columns, in this order.
    public static boolean isOf(List<String> columns, Path file) throws IOException {
        String header = columns.stream().map(CsvText::quoted).collect(Collectors.joining(","));
        int most = header.getBytes(StandardCharsets.UTF_8).length + ADDED;
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
        String line = start.startsWith("\uFEFF") ? start.substring(1) : start;
        return line.equals(header)
                || line.startsWith(header + "\n")
                || line.startsWith(header + "\r\n");
    }
}
