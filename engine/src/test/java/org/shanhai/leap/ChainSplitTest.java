package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.ValueAdded;

/// Where the pressures of toys fall that are made on the hill: a unit of them takes 1 t itself and
/// half a unit of the mill, whose unit takes 4 t; 3 t in all. The mills stand on the port, which is
/// of the area, and beyond.
class ChainSplitTest {
    private static final int MILL = 0;
    private static final int TOYS = 1;

    private static CellRegion cells(double ofPort, double beyond) {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .industry("toys", Broad.SECONDARY, "goods", 0.25)
                .input(MILL, TOYS, 0.5)
                .pressure("mill", "co2", 4, Basis.REPORTED)
                .pressure("toys", "co2", 1, Basis.REPORTED)
                .place("hill", Role.MOUNTAIN, 0, 100)
                .place("port", Role.COAST, ofPort, 10)
                .outside("beyond", beyond, 10);
    }

    private static ChainSplit.Parts parts(double ofPort, double beyond) {
        return parts(CellLeap.of(cells(ofPort, beyond)));
    }

    private static ChainSplit.Parts parts(Leap leap) {
        Region region = leap.region();
        return leap.split(region.places().get("hill"))
                .of(leap.pressures().pressures().getFirst(), region.industry("toys"));
    }

    /// Nothing of the mill is made on the hill, so that nothing of the chain falls there.
    @Test
    void whatFallsOnTheHillIsItsOwn() {
        ChainSplit.Parts parts = parts(100, 100);

        assertThat(parts.own()).isCloseTo(1, within(1e-8));
        assertThat(parts.here().value()).isCloseTo(0, within(1e-8));
        assertThat(parts.region().value()).isPositive();
        assertThat(parts.outside().value()).isPositive();
        assertThat(parts.region().value() + parts.outside().value()).isCloseTo(2, within(1e-8));
    }

    @Test
    void whatOnlyThePortMakesFallsInTheRegion() {
        ChainSplit.Parts parts = parts(200, 0);

        assertThat(parts.region().value()).isCloseTo(2, within(1e-6));
        assertThat(parts.outside().value()).isCloseTo(0, within(1e-6));
    }

    @Test
    void whatIsOnlyMadeBeyondFallsOutside() {
        ChainSplit.Parts parts = parts(0, 200);

        assertThat(parts.region().value()).isCloseTo(0, within(1e-6));
        assertThat(parts.outside().value()).isCloseTo(2, within(1e-6));
    }

    /// Where toys buy another fifth abroad, a unit of them brings .8 of value added along its
    /// chain; for a unit of that each part is 1 / .8 times as large.
    @Test
    void partsAreForAUnitOfValueAddedOfTheChain() {
        CellRegion cells = cells(100, 100);
        Region closed = cells.region();
        NationalTable table = closed.nationalTable().orElseThrow();
        Matrix bought = Matrix.zeros(2, 2);
        bought.set(MILL, TOYS, table.domesticInput(MILL, TOYS));
        Matrix imported = Matrix.zeros(2, 2);
        imported.set(MILL, TOYS, 0.2 * table.output(TOYS));
        Matrix use = Matrix.zeros(2, FinalUse.values().length);
        Matrix components = Matrix.zeros(2, ValueAdded.values().length);
        for (int i = 0; i < 2; i++) {
            double toUsers = table.output(i) - bought.rowSums()[i];
            use.set(i, FinalUse.HOUSEHOLD.ordinal(), toUsers);
            double paid = bought.columnSums()[i] + imported.columnSums()[i];
            components.set(i, ValueAdded.WAGES.ordinal(), table.output(i) - paid);
        }
        Region open =
                closed.toBuilder()
                        .nationalTable(
                                new NationalTable(
                                        bought,
                                        imported,
                                        use,
                                        Matrix.zeros(2, FinalUse.values().length),
                                        components,
                                        new double[] {table.output(MILL), table.output(TOYS)},
                                        new double[] {table.jobs(MILL), table.jobs(TOYS)},
                                        Basis.REPORTED))
                        .build();
        ChainSplit.Parts parts = parts(CellLeap.of(open, cells.activity(open)));

        assertThat(parts.own()).isCloseTo(1 / 0.8, within(1e-8));
        assertThat(parts.region().value() + parts.outside().value())
                .isCloseTo(2 / 0.8, within(1e-8));
        assertThat(parts.region().value()).isPositive();
    }
}
