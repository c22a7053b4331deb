package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;

class SeparatorTest {
    /// `/` stands for the end of a line, `~` for a carriage return, `>` for a tab.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b | COMMA",
                "a;b | SEMICOLON",
                "a>b | TAB",
                "a | COMMA",
                "a;b,c | COMMA",
                "a;b;c,d | SEMICOLON",
                "a>b;c>d | TAB",
                // Only the header counts, wherever it ends; lines before it may be empty.
                "a,b/1;2;3;4 | COMMA",
                "a,b~1;2;3;4 | COMMA",
                "//~/a;b/1,2,3 | SEMICOLON",
                // What stands in quotes separates nothing, not even lines.
                "\"a;b;c\",d | COMMA",
                "\"a/b\";c/1,2,3 | SEMICOLON",
            })
    void isWhatTheHeaderHasMostOf(String text, Separator expected) throws IOException {
        String file = text.replace('/', '\n').replace('~', '\r').replace('>', '\t');
        assertThat(Separator.of(Memory.text(file))).isEqualTo(expected);
    }

    @Test
    void tellsHowNumbersAreWritten() {
        assertThat(Separator.COMMA.decimals(Optional.empty()))
                .usingRecursiveComparison()
                .isEqualTo(Decimals.with(DecimalMark.POINT));
        assertThat(Separator.SEMICOLON.decimals(Optional.empty()))
                .usingRecursiveComparison()
                .isEqualTo(Decimals.betweenSemicolons());
        assertThat(Separator.TAB.decimals(Optional.empty()))
                .usingRecursiveComparison()
                .isEqualTo(Decimals.unclear());
        assertThat(Separator.TAB.decimals(Optional.of(DecimalMark.COMMA)))
                .usingRecursiveComparison()
                .isEqualTo(Decimals.with(DecimalMark.COMMA));
    }
}
