package org.shanhai.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Quantity;

class AlignedColumnTest {
    private static List<String> of(String... texts) {
        return AlignedColumn.of(Arrays.stream(texts).map(Cell::of).toList());
    }

    /// Cells that hold the number of their text.
    private static List<String> exactly(String... texts) {
        return AlignedColumn.of(Arrays.stream(texts).map(AlignedColumnTest::cell).toList());
    }

    private static Cell cell(String text) {
        String digits = text.replaceAll(" .*", "").replace(",", "");
        return digits.matches("-?[0-9.]+")
                ? Cell.of(text, Double.parseDouble(digits))
                : Cell.of(text);
    }

    @Test
    void decimalsAlignAndZerosAtTheEndStay() {
        assertThat(exactly("1.3", "0.52", "2", "-4.25"))
                .containsExactly("1.30", "0.52", "2.00", "-4.25");
    }

    @Test
    void digitsThatAreNotShownComeFromTheCell() {
        assertThat(
                        AlignedColumn.of(
                                List.of(
                                        Cell.of("16.1", 16.137),
                                        Cell.of("0.141", 0.141),
                                        Cell.of("3.9", 3.9))))
                .containsExactly("16.14", "0.14", "3.90");
        assertThat(AlignedColumn.of(List.of(Cell.of("12.3 %", 0.12345), Cell.of("4.5 %", 0.045))))
                .containsExactly("12.3 %", "4.5 %");
    }

    /// Quantities and ranges hold their number beside its unit; money is written in millions.
    @Test
    void digitsComeFromQuantitiesAndRangesToo() {
        Cell share = Cell.of("12.3 %", Quantity.exactly(0.122614), "1");
        Cell small = Cell.of("4.5 %", Quantity.exactly(0.0451), "1");
        Cell tiny = Cell.of("0.62 %", Quantity.exactly(0.00624), "1");
        assertThat(AlignedColumn.of(List.of(share, small, tiny)))
                .containsExactly("12.26 %", "4.51 %", "0.62 %");
        Cell money = Cell.of("12.3 bn yuan", Quantity.exactly(12_256_533_973.0), "CNY");
        Cell less = Cell.of("1.5 bn yuan", Quantity.exactly(1_504_000_000.0), "CNY");
        Cell least = Cell.of("2.25 bn yuan", Quantity.exactly(2_253_000_000.0), "CNY");
        assertThat(AlignedColumn.of(List.of(money, less, least)))
                .containsExactly("12.26 bn yuan", "1.50 bn yuan", "2.25 bn yuan");
    }

    /// Where nobody holds more digits than are written none are made up.
    @Test
    void zerosAreNotPutWhereDigitsAreNotKnown() {
        assertThat(of("12.3", "0.52", "2.25")).containsExactly("12.3", "0.52", "2.25");
    }

    @Test
    void whatStandsInBracketsBehindANumberIsKeptAndPadded() {
        assertThat(exactly("0.44 (19)", "1.3 (8)")).containsExactly("0.44 (19)", "1.30 (8) ");
        assertThat(AlignedColumn.of(List.of(Cell.of("0.44（19）", 0.44), Cell.of("1.3（8）", 1.3))))
                .containsExactly("0.44（19）", "1.30（8） ");
    }

    /// It has as many digits as are meant, whatever more the cell knows.
    @Test
    void whatHasARangeKeepsItsDigits() {
        assertThat(exactly("1.5 (1 – 2)", "2.25", "not known"))
                .containsExactly("1.5 (1 – 2)", "2.25", "not known");
        assertThat(
                        AlignedColumn.of(
                                List.of(
                                        Cell.of("1,200 (900 – 1,500)", 1234.5),
                                        Cell.of("3.1 (2 – 4)", 3.14))))
                .containsExactly("1,200 (900 – 1,500)", "3.1 (2 – 4)");
    }

    @Test
    void yearsOtherUnitsAndWordsStayAsTheyAre() {
        assertThat(of("2016", "2020")).containsExactly("2016", "2020");
        assertThat(of("1.5 km", "2 min")).containsExactly("1.5 km", "2 min");
        assertThat(exactly("", "1.5", "2")).containsExactly("", "1.50", "2.00");
        assertThat(of("≥ 7.5", "8")).containsExactly("≥ 7.5", "8");
    }

    /// A number that is there is never written as nothing, and of numbers too far apart none is
    /// given digits that are not known.
    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(exactly("7.25", "0.0061", "3.5")).containsExactly("7.250", "0.006", "3.500");
        assertThat(exactly("7.25", "0.0095", "3.5")).containsExactly("7.25", "0.01", "3.50");
        assertThat(exactly("387,052", "0.12")).containsExactly("387,052", "0.12");
        assertThat(exactly("0", "1.5", "2")).containsExactly("0.00", "1.50", "2.00");
    }

    /// Points stand below one another, and no zeros where nobody knows the digits; a row that says
    /// it is reported keeps all, and programs get all of all.
    @Test
    void estimatesHaveTwoDigits() {
        Answer.Table table =
                new Answer.Table(
                        "links",
                        "",
                        List.of(
                                new Answer.Column("amount", "", Kind.NUMBER, true),
                                new Answer.Column("km", "", Kind.NUMBER, false),
                                new Answer.Column("basis", "", Kind.TEXT, false)),
                        List.of(
                                List.of(
                                        Cell.of("1,206 (1)", 1206.3),
                                        Cell.of("128", 128.25),
                                        Cell.of("estimated", "estimated")),
                                List.of(
                                        Cell.of("0.123 (2)", 0.12345),
                                        Cell.of("131", 131.5),
                                        Cell.of("estimated", "estimated")),
                                List.of(
                                        Cell.of("2.25 (12)", 2.25),
                                        Cell.of("7", 7),
                                        Cell.of("reported", "reported"))),
                        "");
        Answer.Table written =
                (Answer.Table) AlignedColumn.in(new Answer("", List.of(table))).parts().getFirst();

        assertThat(written.rows().stream().map(row -> row.getFirst().text()))
                .containsExactly("1,200    (1) ", "0.12 (2) ", "2.25 (12)");
        assertThat(written.rows().stream().map(row -> row.get(1).text()))
                .containsExactly("128", "131", "7");
        assertThat(written.rows().get(1).getFirst().json()).isEqualTo(Cell.number(0.12345));
    }
}
