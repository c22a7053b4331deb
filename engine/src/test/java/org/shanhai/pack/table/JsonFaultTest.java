package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is common is said in words of ours, line and column named; the rest is quoted.
class JsonFaultTest {
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": | (column 6): it ends too early.",
                "{\"a\": ;} | (column 7): the sign ; cannot stand here.",
                "{\"a\": 1, \"a\": 2} | (column 13): the name \"a\" stands there twice.",
                "{\"a\": [} | (column 8): the sign } cannot stand here.",
                "{\"a\": 1, | (column 9): it ends too early.",
                "{\"a\": tru} | (column 7): the word tru must stand in quotes.",
                "{\"a\": 01} | (column 8): Jackson says: \"Invalid numeric value"
            })
    void saysWhatIsCommonInWordsOfItsOwn(String json, String said) {
        JacksonException broken =
                catchThrowableOfType(
                        JacksonException.class, () -> STRICT.readTree("\n" + json.strip()));

        Fault fault = JsonFault.of(broken, TableMessage.CHECK_RIGHT_FILE.of());

        assertThat(fault.line()).isEqualTo(2);
        assertThat(English.of(fault.message())).contains(said);
    }
}
