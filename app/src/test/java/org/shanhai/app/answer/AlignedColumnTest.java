package org.shanhai.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedColumnTest {
    private static List<String> of(String... texts) {
        return AlignedColumn.of(Arrays.stream(texts).map(Cell::of).toList());
    }

    @Test
    void decimalsAlignAndZerosAtTheEndStay() {
        assertThat(of("1.3", "0.52", "2", "-4.25"))
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

    @Test
    void whatStandsInBracketsBehindANumberIsKeptAndPadded() {
        assertThat(of("0.44 (19)", "1.3 (8)")).containsExactly("0.44 (19)", "1.30 (8) ");
    }

    @Test
    void yearsOtherUnitsAndWordsStayAsTheyAre() {
        assertThat(of("2016", "2020")).containsExactly("2016", "2020");
        assertThat(of("1.5 km", "2 min")).containsExactly("1.5 km", "2 min");
        assertThat(of("1.5 (1 – 2)", "2.25", "not known"))
                .containsExactly("1.50 (1 – 2)", "2.25        ", "not known");
        assertThat(of("", "1.5", "2")).containsExactly("", "1.50", "2.00");
        assertThat(of("≥ 7.5", "8")).containsExactly("≥ 7.5", "8");
    }

    /// A number that is there is never written as nothing, and of numbers too far apart none is
    /// given digits that are not known.
    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(of("7.25", "0.0061", "3.5")).containsExactly("7.250", "0.006", "3.500");
        assertThat(of("7.25", "0.0095", "3.5")).containsExactly("7.25", "0.01", "3.50");
        assertThat(of("387,052", "0.12")).containsExactly("387,052", "0.12");
        assertThat(of("0", "1.5", "2")).containsExactly("0.00", "1.50", "2.00");
    }
}
