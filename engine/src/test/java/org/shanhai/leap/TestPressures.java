package org.shanhai.leap;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Role;
import org.shanhai.supply.NationalExtension;

/// Pressures told apart by a number: for tests of what only hands them on.
final class TestPressures {
    private static final List<NationalExtension> ALL =
            NationalExtension.listOfPressures(
                    new CellRegion()
                            .reach("goods", 100, 0.1, 0.2)
                            .industry("mill", Broad.SECONDARY, "goods", 0.5)
                            .place("hill", Role.MOUNTAIN, 50)
                            .pressure("mill", "co2", 1, Basis.REPORTED)
                            .pressure("mill", "energy", 1, Basis.REPORTED)
                            .pressure("mill", "water", 1, Basis.REPORTED)
                            .region());

    private TestPressures() {}

    static NationalExtension pressure(int number) {
        return ALL.get(number);
    }
}
