package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Economies without an answer: one sentence that names what is wrong and the way out.
class BrokenEconomyTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        ThreePlaces.write(folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void reach(double km, double floor, double ownShare) throws IOException {
        write(
                "reaches.csv",
                "reach,km,floor,own_share,basis\ngoods,%s,%s,%s,assumed\n"
                        .formatted(km, floor, ownShare));
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    private Run flows() {
        return ChainRuns.real("flows", "--links", "--pack", folder.toString());
    }

    private void isRefusedInOneLine(String... parts) {
        Run run = flows();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(parts).hasLineCount(1).doesNotContain("NaN");
    }

    @Test
    void theUnbrokenOneHasAnAnswer() {
        assertThat(flows().exitCode()).isZero();
    }

    @Test
    void aTechnologyThatUsesUpMoreThanItMakesNamesItsIndustries() throws IOException {
        change("inputs.csv", "1,1,150,0", "1,1,950,0");
        change("inputs.csv", "1,2,500,0", "1,2,60,0");
        change("inputs.csv", "2,2,100,0", "2,2,1960,0");
        write("final_use.csv", "product,use,domestic,imported\n1,stocks,-10,0\n2,stocks,-160,0\n");
        change("value_added.csv", "1,wages,300", "1,wages,0");
        change("value_added.csv", "1,surplus,350", "1,surplus,-150");
        change("value_added.csv", "2,wages,500", "2,wages,0");
        change("value_added.csv", "2,surplus,900", "2,surplus,-20");
        isRefusedInOneLine("not productive", "spectral radius", "2 Manufacturing");
    }

    @Test
    void industriesWithoutReachAreNamed() throws IOException {
        change("industries.csv", "Manufacturing,secondary,goods", "Manufacturing,secondary,");
        isRefusedInOneLine("2 Manufacturing", "column reach");
    }

    @Test
    void aPlaceWithoutCentreIsNamed() throws IOException {
        change("places.csv", "102,31,1000", ",,1000");
        isRefusedInOneLine("Gamma", "longitude and latitude");
    }

    @Test
    void aPlaceThatGoodsCanHardlyLeaveStillTrades() throws IOException {
        reach(1e-80, 0, 0.05);
        Run run = flows();
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void exportsBeyondOutputNameTheProduct() throws IOException {
        write(
                "final_use.csv",
                """
                product,use,domestic,imported
                1,export,1350,0
                1,household,-1000,0
                2,household,1700,0
                """);
        isRefusedInOneLine("Agriculture are 1.35 times its output");
    }

    @Test
    void aProductThatNobodyMakesIsNamedByCheck() throws IOException {
        change("value_added.csv", "1,output,1000", "1,output,0");
        Run run = ChainRuns.real("check", "--pack", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"1\" (Agriculture)", "it has no output", "imported");
    }

    @Test
    void aTableWithoutWagesSpreadsHouseholdsByValueAdded() throws IOException {
        change("value_added.csv", "1,wages,300", "1,wages,0");
        change("value_added.csv", "1,surplus,350", "1,surplus,650");
        change("value_added.csv", "2,wages,500", "2,wages,0");
        change("value_added.csv", "2,surplus,900", "2,surplus,1400");
        Run run = flows();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Alpha").doesNotContain("NaN");
    }
}
