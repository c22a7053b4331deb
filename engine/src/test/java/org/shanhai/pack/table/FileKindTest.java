package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    /// Brackets stand around headings, too.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{}] | JSON",
                "' [ 3]' | JSON",
                "\uFEFF{ | JSON",
                "[] | JSON",
                "[name],[place] | TEXT",
                "[名称],[地区] | TEXT",
                "name,{a} | TEXT"
            })
    void textThatBeginsLikeJsonIsNone(String text, FileKind kind) throws IOException {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);

        assertThat(FileKind.of(Bytes.of("t", () -> new ByteArrayInputStream(all)))).isEqualTo(kind);
    }
}
