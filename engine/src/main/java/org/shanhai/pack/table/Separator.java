package org.shanhai.pack.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;

/// What stands between the cells of a table, and so what a comma in a number may mean.
public enum Separator {
    COMMA(',', "\",\""),
    SEMICOLON(';', "\";\""),
    TAB('\t', "TAB"),
    /// Nothing: the cells of workbooks and of Parquet lie apart by themselves.
    NONE('\0', "");

    private static final int LONGEST_HEADER = 1 << 20;

    private final char sign;
    private final String shown;

    Separator(char sign, String shown) {
        this.sign = sign;
        this.shown = shown;
    }

    /// That of a text file: whichever its header has most of.
    static Separator of(Bytes file) throws IOException {
        String header = header(file);
        return Stream.of(COMMA, SEMICOLON, TAB)
                .max(
                        Comparator.comparingLong(
                                each -> header.chars().filter(c -> c == each.sign).count()))
                .orElseThrow();
    }

    /// The first line that is not empty, without what is quoted in it. No more is read of a file.
    private static String header(Bytes file) throws IOException {
        StringBuilder header = new StringBuilder();
        try (Reader text =
                new BufferedReader(new InputStreamReader(file.open(), file.decoder()), 1 << 9)) {
            boolean quoted = false;
            for (int c = text.read(), k = 0; c >= 0 && k < LONGEST_HEADER; c = text.read(), k++) {
                boolean ends = !quoted && (c == '\n' || c == '\r');
                if (ends && !header.isEmpty()) {
                    break;
                }
                quoted ^= c == '"';
                if (!ends && (!quoted || c == '"')) {
                    header.append((char) c);
                }
            }
        }
        return header.toString();
    }

    char sign() {
        return sign;
    }

    /// As it is shown to people: `";"`, `TAB`.
    public String shown() {
        return shown;
    }

    /// How numbers are written in cells so separated.
    ///
    /// @param said the decimal mark that a person says the file has
    public Decimals decimals(Optional<DecimalMark> said) {
        if (said.isPresent()) {
            return Decimals.with(said.get());
        }
        return switch (this) {
            case COMMA -> Decimals.with(DecimalMark.POINT);
            case SEMICOLON -> Decimals.betweenSemicolons();
            case TAB, NONE -> Decimals.unclear();
        };
    }

    /// A row that has not as many cells as the header.
    public Fault ragged(RowBuffer row, int width) {
        Message remedy =
                this == NONE
                        ? TableMessage.FILL_OR_NAME_COLUMN.of()
                        : TableMessage.FILL_OR_QUOTE.of(shown);
        return Fault.ofLine(row.line(), TableMessage.RAGGED.of(row.count(), width).so(remedy));
    }
}
