package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.table.Dictionary;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.unit.PlainDecimal;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// The cells of facts: texts looked up without making them, and plain numbers read without a
/// general reader.
class DictionaryTest {
    private final RowBuffer row = new RowBuffer();
    private final List<String> asked = new ArrayList<>();
    private final Dictionary<String> dictionary =
            new Dictionary<>(
                    text -> {
                        asked.add(text);
                        return "<" + text + ">";
                    });

    /// What stands in the second of three cells.
    private String get(String cell) {
        row.begin(1);
        row.add("before");
        row.add(cell);
        row.add("behind");
        return dictionary.get(row, 1);
    }

    /// A thousand texts, more than the first table has room for, each asked for three times.
    @Test
    void eachTextIsWorkedOutOnce() {
        List<String> texts = new ArrayList<>();
        for (int k = 0; k < 1000; k++) {
            texts.add("place " + k);
        }
        for (int turn = 0; turn < 3; turn++) {
            for (String text : texts) {
                assertThat(get(text)).isEqualTo("<" + text + ">");
            }
        }
        assertThat(asked).isEqualTo(texts);
    }

    /// `Aa` and `BB` have one hash.
    @Test
    void textsOfOneHashAreToldApart() {
        for (int turn = 0; turn < 2; turn++) {
            assertThat(get("Aa")).isEqualTo("<Aa>");
            assertThat(get("BB")).isEqualTo("<BB>");
            assertThat(get("Ab")).isEqualTo("<Ab>");
            assertThat(get("A")).isEqualTo("<A>");
        }
        assertThat(asked).containsExactly("Aa", "BB", "Ab", "A");
    }

    @Test
    void spacesAroundATextDoNotCount() {
        assertThat(get("west")).isEqualTo("<west>");
        assertThat(get("  west\t")).isEqualTo("<west>");
        assertThat(get("\u3000west\u3000")).isEqualTo("<west>");
        assertThat(get("we st")).isEqualTo("<we st>");
        assertThat(get("   ")).isEqualTo("<>");
        assertThat(get("")).isEqualTo("<>");
        assertThat(dictionary.get(row, -1)).isEqualTo("<>");
        assertThat(asked).containsExactly("west", "we st", "");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9, 9",
        "7.25, 7.25",
        "-7.25, -7.25",
        "00.10, 0.1",
        "123456789012345, 123456789012345",
        "1234567.8901234, 1234567.8901234",
        "-123456789012345, -123456789012345",
        "1234567890123456, NaN",
        "'', NaN",
        "-, NaN",
        "., NaN",
        "5., NaN",
        ".5, NaN",
        "1.2.3, NaN",
        "--5, NaN",
        "1e3, NaN",
        "5%, NaN",
        "5:, NaN",
        "5/, NaN"
    })
    void aPlainDecimalIsReadToTheLastDigitAndNothingElseIs(String cell, Double value) {
        get(cell);

        assertThat(PlainDecimal.read(row.chars(), row.start(1), row.start(2))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 5, 5, false",
        "BETWEEN, 5, 5, false",
        "AT_LEAST, 5, Infinity, false",
        "AT_MOST, -Infinity, 5, false",
        "ABOUT, 5, 5, true"
    })
    void aRelationMakesANumberAQuantity(Relation relation, double low, double high, boolean about) {
        assertThat(relation.of(5)).isEqualTo(new Quantity(low, high, about));
    }
}
