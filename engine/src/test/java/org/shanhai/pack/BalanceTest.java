package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;

/// Toys buy 30 of themselves and make 100: with x for 30 their uses and their inputs are 70 + x.
class BalanceTest {
    @TempDir private Path folder;

    private Reading read(TinyPack pack) {
        return PackReader.read(pack.folder(folder).toString(), Progress.SILENT);
    }

    @ParameterizedTest
    @CsvSource({"30", "30.09", "29.91"})
    void aThousandthOffIsRounding(String own) {
        Reading reading = read(TinyPack.sound().change("inputs.csv", "040,30", "040," + own));

        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "30.2, 0.20 % above, false",
        "29.8, 0.20 % below, false",
        "34.9, 4.90 % above, false",
        "25.1, 4.90 % below, false",
        "35.1, 5.10 % above, true",
        "24.9, 5.10 % below, true"
    })
    void moreThanATwentiethOffIsAnErrorAndLessAWarning(String own, String off, boolean error) {
        Reading reading = read(TinyPack.sound().change("inputs.csv", "040,30", "040," + own));

        assertThat(reading.problems())
                .satisfiesExactly(
                        row ->
                                assertThat(English.of(row))
                                        .contains(
                                                "The row of \"040\" (Toys) does not balance: its"
                                                        + " uses of its home product are "
                                                        + off
                                                        + " its output"),
                        column ->
                                assertThat(English.of(column))
                                        .contains(
                                                "The column of \"040\" (Toys) does not balance: its"
                                                        + " inputs and value added are "
                                                        + off
                                                        + " its output"))
                .allMatch(problem -> problem.isError() == error);
    }

    /// Imported inputs are paid for, but are no use of home products.
    @ParameterizedTest
    @CsvSource({
        "inputs.csv, '20,5', '20,8', The column of \"040\"",
        "final_use.csv, '70,0', '73,0', The row of \"040\"",
        "value_added.csv, '001,surplus,20', '001,surplus,23', The column of \"001\""
    })
    void eachSideIsHeldToOutputByItself(String file, String from, String to, String side) {
        assertThat(read(TinyPack.sound().change(file, from, to)).problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(English.of(problem))
                                        .contains(side, "are 3.00 % above its output"));
    }
}
