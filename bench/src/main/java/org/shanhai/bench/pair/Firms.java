package org.shanhai.bench.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads the public sample of the register, firm by firm.
final class Firms {
    private Firms() {}

    /// A firm.
    ///
    /// @param kind the first digits of its credit code; 92 is a sole trader
    /// @param industry as rules read it; may be empty or no code
    record Firm(String name, String place, String kind, String industry) {}

    static List<Firm> read(Path file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            List<Firm> firms = new ArrayList<>();
            List<String> head = row(reader);
            int name = head.indexOf("name");
            int place = head.indexOf("place");
            int kind = head.indexOf("kind");
            int industry = head.indexOf("industry");
            for (List<String> row = row(reader); !row.isEmpty(); row = row(reader)) {
                firms.add(
                        new Firm(row.get(name), row.get(place), row.get(kind), row.get(industry)));
            }
            return firms;
        }
    }

    /// The cells of a row, quoted ones with their line ends; empty at the end.
    private static List<String> row(BufferedReader reader) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int next = reader.read();
        while (next >= 0 && (quoted || next != '\n')) {
            if (next == '"') {
                // A doubled quote ends and begins again: the two cancel but for the quote itself.
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (next != '\r') {
                cell.append((char) next);
            }
            next = reader.read();
        }
        if (next >= 0 || cell.length() > 0 || !cells.isEmpty()) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
