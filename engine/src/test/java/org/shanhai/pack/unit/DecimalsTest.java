package org.shanhai.pack.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;

/// What commas and points in numbers mean, where the file or a person says which is decimal, and
/// where nobody does.
class DecimalsTest {

    private static Decimals decimals(String known) {
        return switch (known) {
            case "point" -> Decimals.with(DecimalMark.POINT);
            case "comma" -> Decimals.with(DecimalMark.COMMA);
            case ";" -> Decimals.betweenSemicolons();
            case "?" -> Decimals.unclear();
            default -> throw new IllegalArgumentException(known);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "point | 1,234        | 1234",
                "point | 1,234.5      | 1234.5",
                "point | 1.234        | 1.234",
                "point | 12,345,678   | 12345678",
                "comma | 1,234        | 1.234",
                "comma | 1.234        | 1234",
                "comma | 1.234,5      | 1234.5",
                "comma | 1 234,5      | 1234.5",
                "comma | 1.234.567    | 1234567",
                "comma | -0,5         | -0.5",
                "comma | 1,5e3        | 1.5e3",
                "comma | 1234         | 1234",
                ";     | 1,234        | 1.234",
                ";     | 12,5         | 12.5",
                ";     | 1.234,5      | 1234.5",
                ";     | 0.123        | 0.123",
                ";     | 1.5          | 1.5",
                "?     | 1.234        | 1.234",
                "?     | 1,234,567    | 1234567",
                "?     | 1,234.5      | 1234.5",
                "?     | １，５００万元 | 1500万元",
                "comma | >=1,5万元    | >=1.5万元",
                "comma | 1,5-2,5亿元  | 1.5-2.5亿元",
                "comma | 不低于1,5万元 | 不低于1.5万元",
                "comma | RMB1.500     | RMB1500",
                "comma | 20mu..50mu   | 20mu..50mu",
                "comma | 3 t PM2.5    | 3 t PM2.5",
                "?     | many, many   | many, many",
            })
    void reads(String known, String text, String plain) throws BadFigure {
        assertThat(decimals(known).plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?     | 1,234     | in two ways: as 1234 or, with a decimal comma, as 1.234.",
                "?     | 15,000万元 | in two ways: as 15000 or, with a decimal comma, as 15.000.",
                ";     | 1.234     | in two ways: as 1.234 or, with a decimal comma, as 1234.",
                ";     | 1,234,567 | is 1234567 only where the point is the decimal mark",
                ";     | 1,234.5   | is 1234.5 only where the point is the decimal mark",
                "?     | 12,5      | is 12.5 only where the comma is the decimal mark",
                "?     | 0,123     | is 0.123 only where the comma is the decimal mark",
                "point | 0,123     | is 0.123 only where the comma is the decimal mark",
                "point | 1.234,5   | is 1234.5 only where the comma is the decimal mark",
                "comma | 1.5       | is 1.5 only where the point is the decimal mark",
                "comma | 1,234.5   | is 1234.5 only where the point is the decimal mark",
            })
    void refusesWithTheReadings(String known, String text, String message) {
        assertThatThrownBy(() -> decimals(known).plain(text))
                .isInstanceOfSatisfying(
                        BadFigure.class,
                        bad -> {
                            assertThat(English.of(bad.reason())).contains(message);
                            assertThat(English.remedy(bad.reason())).contains("--decimal");
                        });
    }

    @Test
    void aFileHasOneDecimalMark() throws BadFigure {
        Decimals decimals = Decimals.betweenSemicolons();
        assertThat(decimals.plain("1,5")).isEqualTo("1.5");
        assertThatThrownBy(() -> decimals.plain("2.5"))
                .satisfies(English.says("has another decimal mark than \"1,5\" before it"));
        assertThat(decimals.plain("2,5")).isEqualTo("2.5");
    }
}
