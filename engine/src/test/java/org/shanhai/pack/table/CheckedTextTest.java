package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedTextTest {
    private static CheckedText of(String text) throws IOException {
        return new CheckedText(Memory.text(text));
    }

    /// Four digits each: 0000 0001 0002 and so on.
    private static String digits(int count) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < count / 4; k++) {
            text.append("%04d".formatted(k));
        }
        return text.toString();
    }

    /// Whether it comes in pieces smaller than what is remembered, as large, or larger; in front of
    /// each piece lie three characters that are not of the file.
    @ParameterizedTest
    @ValueSource(ints = {100, 511, 512, 513, 1500, 4000})
    void remembersTheLast512Characters(int piece) throws IOException {
        String text = digits(2000);
        StringBuilder read = new StringBuilder();
        char[] target = new char[piece + 3];
        try (CheckedText checked = of(text)) {
            int count = checked.read(target, 3, piece);
            while (count >= 0) {
                read.append(target, 3, count);
                int from = Math.max(0, read.length() - 512);
                assertThat(checked.tail()).isEqualTo(read.substring(from));
                assertThat(checked.isAtEnd()).isFalse();
                count = checked.read(target, 3, piece);
            }
            assertThat(checked.isAtEnd()).isTrue();
            assertThat(checked.tail()).isEqualTo(text.substring(2000 - 512));
            assertThat(checked.bytesRead()).isEqualTo(2000);
        }
        assertThat(read).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd", "龙游"})
    void passesOverAByteOrderMarkAndNothingElse(String text) throws IOException {
        char[] target = new char[10];
        for (String mark : new String[] {"", "\uFEFF"}) {
            try (CheckedText checked = of(mark + text)) {
                int count = checked.read(target, 0, 10);
                assertThat(new String(target, 0, Math.max(0, count))).isEqualTo(text);
            }
        }
    }

    @Test
    void aNulIsNoText() {
        assertThatThrownBy(
                        () -> {
                            try (CheckedText checked = of("abc\0")) {
                                checked.read(new char[10], 0, 10);
                            }
                        })
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void closesItsFile() throws IOException {
        boolean[] closed = new boolean[1];
        CheckedText checked =
                new CheckedText(
                        Bytes.of(
                                "a.csv",
                                () ->
                                        new ByteArrayInputStream(new byte[0]) {
                                            @Override
                                            public void close() {
                                                closed[0] = true;
                                            }
                                        }));
        assertThat(closed[0]).isFalse();
        checked.close();
        assertThat(closed[0]).isTrue();
    }
}
