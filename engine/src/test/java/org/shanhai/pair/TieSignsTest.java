package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

/// Hill sells port 10 in all, both ways, and bay 40; port is as large as 50, bay as 200.
class TieSignsTest {
    private static final int HILL = 0;
    private static final int PORT = 1;
    private static final int BAY = 2;
    private static final int CAPE = 3;

    private final Region region =
            new TestRegion()
                    .place("nation", "")
                    .place("area", "nation")
                    .place("hill", "area", Role.MOUNTAIN)
                    .place("port", "area", Role.COAST)
                    .place("bay", "area", Role.COAST)
                    .place("cape", "area", Role.COAST)
                    .industry("toys", Broad.SECONDARY, 400, 1000)
                    .build();
    private final List<Place> mountain = List.of(unit(HILL));

    private Place unit(int number) {
        return region.places().unit(number);
    }

    private TieSigns signs(double unit, int... coast) {
        TableSales sales =
                new TableSales(region)
                        .sells(HILL, PORT, 4 * unit)
                        .sells(PORT, HILL, 6 * unit)
                        .sells(HILL, BAY, 40 * unit);
        double[] sizes = {unit, 50 * unit, 200 * unit, 10 * unit};
        List<Place> places = Arrays.stream(coast).mapToObj(this::unit).toList();
        return TieSigns.of(region, sales, sizes, mountain, places);
    }

    private static double at(TieSigns signs, int coast, TieSign sign) {
        return signs.rows()[0][coast][sign.ordinal()];
    }

    /// Of 10 and 40 the mean logarithm is that of 20, of 50 and 200 that of 100: half and twice.
    @Test
    void eachIsBesideTheMeanCoastalPlace() {
        TieSigns signs = signs(1, PORT, BAY);

        assertThat(at(signs, 0, TieSign.LINKS)).isCloseTo(-Math.log(2), within(1e-12));
        assertThat(at(signs, 1, TieSign.LINKS)).isCloseTo(Math.log(2), within(1e-12));
        assertThat(at(signs, 1, TieSign.SIZE)).isCloseTo(Math.log(2), within(1e-12));
        double near =
                Math.log(unit(HILL).kmTo(unit(BAY)).orElseThrow())
                        - Math.log(unit(HILL).kmTo(unit(PORT)).orElseThrow());
        assertThat(at(signs, 0, TieSign.NEARNESS)).isCloseTo(near / 2, within(1e-12));
        for (TieSign same : List.of(TieSign.SAME_CITY, TieSign.OWN, TieSign.TRAIN)) {
            assertThat(at(signs, 0, same)).isZero();
        }
    }

    @Test
    void otherUnitsOfMoneyMakeNoDifference() {
        for (TieSign sign : TieSign.values()) {
            assertThat(at(signs(1e4, PORT, BAY), 0, sign))
                    .isCloseTo(at(signs(1, PORT, BAY), 0, sign), within(1e-12));
        }
    }

    /// Cape sells hill nothing that is known: it has no part in the mean either.
    @Test
    void whatIsNotKnownIsNoZero() {
        TieSigns signs = signs(1, PORT, BAY, CAPE);

        assertThat(signs.isKnown(0, 2)).isFalse();
        assertThat(at(signs, 0, TieSign.LINKS)).isCloseTo(-Math.log(2), within(1e-12));
    }
}
