package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Elsewhere.Option;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// A zone is better by what decides, and by nothing else.
class ElsewhereTest {
    private static Option option(Fit fit, int vetoes, int floors, int suppliers) {
        Place place = TestProposals.REGION.places().unit(0);
        Zone zone =
                new Zone(
                        "z",
                        "p",
                        "Z",
                        "",
                        List.of(),
                        OptionalDouble.empty(),
                        Basis.ASSUMED,
                        "",
                        "");
        return new Option(zone, place, fit, vetoes, floors, List.of(), suppliers, 8, 50, false);
    }

    private static Optional<Integer> better(int rankHere, Option... zones) {
        return new Elsewhere(List.of(zones), rankHere, 9)
                .findBetter()
                .map(better -> List.of(zones).indexOf(better) + 1);
    }

    @Test
    void moreSuppliersKnownAreNoBetterZone() {
        assertThat(better(2, option(Fit.DIRECT, 0, 0, 7), option(Fit.DIRECT, 0, 0, 5))).isEmpty();
    }

    @Test
    void fitFloorsAndVetoesMakeABetterZone() {
        Option first = option(Fit.DIRECT, 0, 0, 1);
        assertThat(better(2, first, option(Fit.CUSTOMER, 0, 0, 5))).hasValue(1);
        assertThat(better(2, first, option(Fit.DIRECT, 0, 1, 5))).hasValue(1);
        assertThat(better(2, first, option(Fit.DIRECT, 1, 0, 5))).hasValue(1);
        assertThat(better(0, first)).hasValue(1);
        assertThat(better(1, first)).isEmpty();
        assertThat(better(0)).isEmpty();
    }

    /// Where it is refused as well, nobody is sent.
    @Test
    void noZoneWhereAVetoIsHitIsBetter() {
        assertThat(better(2, option(Fit.DIRECT, 1, 0, 7), option(Fit.CUSTOMER, 1, 0, 5))).isEmpty();
        assertThat(better(0, option(Fit.DIRECT, 1, 0, 7))).isEmpty();
    }
}
