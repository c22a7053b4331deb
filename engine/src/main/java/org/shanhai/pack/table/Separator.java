package org.shanhai.pack.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;

/// What stands between the cells of a table, and so what a comma in a number may mean.
public enum Separator {
    COMMA(',', "comma", "commas"),
    SEMICOLON(';', "semicolon", "semicolons"),
    TAB('\t', "tab", "tabs"),
    /// Nothing: the cells of workbooks and of Parquet lie apart by themselves.
    NONE('\0', "separator", "nothing");

    private static final int LONGEST_HEADER = 1 << 20;

    private final char sign;
    private final String one;
    private final String many;

    Separator(char sign, String one, String many) {
        this.sign = sign;
        this.one = one;
        this.many = many;
    }

    /// That of a text file: whichever its header has most of.
    static Separator of(Bytes file) throws IOException {
        int[] counts = new int[values().length];
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            boolean quoted = false;
            boolean begun = false;
            int c = reader.read();
            for (int k = 0; c >= 0 && k < LONGEST_HEADER; k++) {
                if (c == '"') {
                    quoted = !quoted;
                }
                boolean end = c == '\n' || c == '\r';
                if (!quoted && end && begun) {
                    break;
                }
                begun |= !end;
                for (Separator separator : values()) {
                    if (!quoted && c == separator.sign) {
                        counts[separator.ordinal()]++;
                    }
                }
                c = reader.read();
            }
        }
        Separator best = COMMA;
        for (Separator candidate : new Separator[] {SEMICOLON, TAB}) {
            if (counts[candidate.ordinal()] > counts[best.ordinal()]) {
                best = candidate;
            }
        }
        return best;
    }

    char sign() {
        return sign;
    }

    /// `semicolons`
    public String many() {
        return many;
    }

    /// How numbers are written in cells so separated.
    ///
    /// @param said the decimal mark that a person says the file has
    public Decimals decimals(Optional<DecimalMark> said) {
        return said.map(Decimals::with)
                .orElseGet(
                        () ->
                                switch (this) {
                                    case COMMA -> Decimals.with(DecimalMark.POINT);
                                    case SEMICOLON -> Decimals.betweenSemicolons();
                                    case TAB, NONE -> Decimals.unclear();
                                });
    }

    /// A row that has not as many cells as the header.
    public Fault ragged(RowBuffer row, int width) {
        String between = this == COMMA || this == NONE ? "" : " between " + many;
        return new Fault(
                "ragged",
                row.line(),
                "",
                "",
                "The row has %d cells%s, the header %d.".formatted(row.count(), between, width),
                this == NONE
                        ? "Fill the row, or name the column."
                        : "Fill the row, or quote the cell that has a %s in it.".formatted(one));
    }
}
