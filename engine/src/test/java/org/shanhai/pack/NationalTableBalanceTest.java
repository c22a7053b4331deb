package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;

/// Toys buy 30 of themselves and make 100: with x for 30 their uses and their inputs are 70 + x.
class NationalTableBalanceTest {
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
                                                "The row of \"040\" (Toys) in the national"
                                                        + " table does not balance: its uses of its home product are "
                                                        + off
                                                        + " its output"),
                        column ->
                                assertThat(English.of(column))
                                        .contains(
                                                "The column of \"040\" (Toys) in the national"
                                                        + " table does not balance: its inputs and value added are "
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

    /// Toys import 5 of farming: without product it is the same to their column, as are taxes. The
    /// file is in 10,000 yuan.
    @ParameterizedTest
    @CsvSource({"',040,,5,'", "',040,,,5'", "',040,,2,3'", "',040,,7,-2'"})
    void whatStandsUnderNoProductIsPaidToo(String row) {
        Reading reading = read(withTotals("001,040,20,0,", row));

        assertThat(reading.problems()).isEmpty();
        NationalTable table = reading.orElseThrow().nationalTable().orElseThrow();
        assertThat(table.otherImports(1) + table.productTaxes(1)).isEqualTo(50_000);
    }

    /// A tax may also stand with the product it is on.
    @Test
    void aTaxOnAProductIsThatOfItsBuyer() {
        Reading reading = read(withTotals("001,040,20,0,5", ""));

        assertThat(reading.problems()).isEmpty();
        NationalTable table = reading.orElseThrow().nationalTable().orElseThrow();
        assertThat(table.productTaxes(1)).isEqualTo(50_000);
    }

    @Test
    void finalUsersPayBesideProductsWithoutChangingWhatIsMade() {
        TinyPack pack =
                TinyPack.sound()
                        .with(
                                "final_use.csv",
                                """
                                product,use,domestic,imported,taxes
                                001,household,80,1,
                                040,export,70,0,
                                ,household,,4,6
                                """);
        Reading reading = read(pack);

        assertThat(reading.problems()).isEmpty();
        NationalTable table = reading.orElseThrow().nationalTable().orElseThrow();
        assertThat(table.otherImports(FinalUse.HOUSEHOLD)).isEqualTo(40_000);
        assertThat(table.productTaxes(FinalUse.HOUSEHOLD)).isEqualTo(60_000);
    }

    @Test
    void aTaxTooMuchShowsInTheColumn() {
        assertThat(read(withTotals("001,040,20,0,", ",040,,5,3")).problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(English.of(problem))
                                        .contains(
                                                "The column of \"040\"",
                                                "are 3.00 % above its output"));
    }

    @ParameterizedTest
    @CsvSource({
        "',040,3,5,', product, Name the product of what is made in the country",
        "'040,001,,5,', domestic, 'Fill it, or leave the row out'"
    })
    void aRowThatLeavesOpenWhatIsMadeIsOneError(String row, String column, String says) {
        assertThat(read(withTotals("001,040,20,5,", row)).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.line()).isEqualTo(4);
                            assertThat(English.of(problem)).contains(says);
                        });
    }

    @Test
    void aUserHasOneRowWithoutProduct() {
        assertThat(read(withTotals("001,040,20,0,", ",040,,5,\n,040,,,1")).problems())
                .anySatisfy(problem -> assertThat(English.of(problem)).contains("inputs.csv:5"));
    }

    private static TinyPack withTotals(String first, String more) {
        return TinyPack.sound()
                .with(
                        "inputs.csv",
                        "product,industry,domestic,imported,taxes\n"
                                + first
                                + "\n040,040,30,0,\n"
                                + more
                                + "\n");
    }
}
