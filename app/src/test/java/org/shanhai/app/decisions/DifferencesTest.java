package org.shanhai.app.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// Which answers are the same: what another kernel of mathematics moves is nothing, what anything
/// else moves is told.
class DifferencesTest {
    private static List<String> between(String then, String now) {
        JsonMapper json = JsonMapper.shared();
        return Differences.between(
                        json.readTree(then.replace('\'', '"')),
                        json.readTree(now.replace('\'', '"')))
                .stream()
                .map(one -> one.at() + ": " + one.then() + " | " + one.now())
                .toList();
    }

    /// As two kernels gave them, and rounding that goes the other way a long way up.
    @ParameterizedTest
    @CsvSource({
        "9010412.89629, 9010412.89628",
        "58227.2598105, 58227.2598106",
        "1.99999999999, 2",
        "0.999999999999, 1.00000000001",
        "-3.00000000001e-12, -3e-12",
        "123456789.4, 123456789.5",
        "0, 0.0"
    })
    void noiseIsNoDifference(String then, String now) {
        assertThat(between("{'a':[" + then + "]}", "{'a':[" + now + "]}")).isEmpty();
        assertThat(between("{'a':[" + now + "]}", "{'a':[" + then + "]}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 101",
        "1.00000001, 1.00000002",
        "0, 0.001",
        "1.000000001, 1.000000003",
        "-1, 1",
        "1, '\"1\"'",
        "null, 0",
        "true, false"
    })
    void anythingElseIs(String then, String now) {
        assertThat(between("{'a':[" + then + "]}", "{'a':[" + now + "]}"))
                .containsExactly("a[0]: %s | %s".formatted(then, now).replace("\"", ""));
    }

    /// What is left of large numbers has fewer digits, and not none.
    @Test
    void aSmallDifferenceOfLargeNumbersHasFewerDigits() {
        String row = "{'t':[{'gross':1000000000,'net':%s}]}";
        assertThat(between(row.formatted("12.3000002"), row.formatted("12.3000003"))).isEmpty();
        assertThat(between(row.formatted("12.3001"), row.formatted("12.3002"))).isNotEmpty();
        assertThat(between(row.formatted("0.000001"), row.formatted("0.000002"))).isNotEmpty();
        assertThat(between(row.formatted("12345.6781"), row.formatted("12345.6789"))).isNotEmpty();
        assertThat(between("{'n':12.3000002,'m':1e9}", "{'n':12.3000003,'m':1e9}")).isNotEmpty();
    }

    @Test
    void whatCameOrWentIsTold() {
        assertThat(between("{'a':1,'b':[1,2]}", "{'b':[1],'c':'x'}"))
                .containsExactlyInAnyOrder("a: 1 | ", "b[1]: 2 | ", "c:  | x");
    }

    /// A number of the answer lies between the two, as nearly as it is known: it was rounded one
    /// way and is rounded the other.
    @ParameterizedTest
    @CsvSource({
        "24.4999999999, 24.5000000001, about 24 billion yuan, about 25 billion yuan",
        "24500000000, 24500000000, about 24 billion yuan, about 25 billion yuan",
        "0.724999999999, 0.725, 72 % of draws, 73 % of draws",
        "2450000000, 2450000000, 约24亿元, 约25亿元",
        "12345, 12345, '1,234 tens', '1,235 tens'",
        "9.99500000001, 9.995, 9.99 t, 10.0 t",
        "3.45, 3.45, from 3.4 to 7 of 10, from 3.5 to 7 of 10"
    })
    void roundingTheOtherWayIsNoDifference(
            String number, String numberNow, String then, String now) {
        assertThat(
                        between(
                                "{'n':%s,'t':'%s'}".formatted(number, then),
                                "{'n':%s,'t':'%s'}".formatted(numberNow, now)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "24.4999, about 24 billion yuan, about 25 billion yuan",
        "24, about 24 billion yuan, about 25 billion yuan",
        "25, about 24 billion yuan, about 25 billion yuan",
        "25, about 24 billion yuan, about 26 billion yuan",
        "24.5, about 24 billion yuan, about -25 billion yuan",
        "24.5, about 24 billion yuan, about 25 million yuan",
        "24.5, about 24 billion yuan, about 25",
        "24.5, 24 of 30 firms, 25 of 31 firms",
        "1.5, 1 firm, 2 firm",
        "24.5, QZ24, QZ25",
        "1e17, 913308001234567890, 913308001234567891",
        "1, 2027-01-01, 2027-01-02"
    })
    void anotherTextIs(String number, String then, String now) {
        assertThat(
                        between(
                                "{'n':%s,'t':'%s'}".formatted(number, then),
                                "{'n':%s,'t':'%s'}".formatted(number, now)))
                .containsExactly("t: %s | %s".formatted(then, now));
    }

    /// What a text rounds must be the same itself.
    @Test
    void aNumberThatMovedExcusesNothing() {
        assertThat(between("{'n':24.5,'m':24}", "{'n':24.5,'m':25}")).hasSize(1);
        assertThat(between("{'n':24.5,'t':'24 t'}", "{'n':24.6,'t':'25 t'}")).hasSize(2);
    }

    @Test
    void numbersInTextsMayHaveAllTheirDigits() {
        assertThat(between("{'t':'x 1.23456789012 y'}", "{'t':'x 1.23456789013 y'}")).isEmpty();
        assertThat(between("{'t':'x 1.234567 y'}", "{'t':'x 1.234568 y'}")).hasSize(1);
    }
}
