package org.shanhai.pack.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// What stands between the cells of a text file: comma, semicolon or tab, whichever its header has
/// most of.
public final class Separator {
    private static final int LONGEST_HEADER = 1 << 20;

    private Separator() {}

    public static char of(Bytes file) throws IOException {
        StringBuilder header = new StringBuilder();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            boolean quoted = false;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted) {
                    if ((c == '\n' || c == '\r') && !header.isEmpty()
                            || header.length() > LONGEST_HEADER) {
                        break;
                    }
                    header.append((char) c);
                }
            }
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(CharSequence text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
