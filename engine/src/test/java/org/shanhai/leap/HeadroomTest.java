package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

class HeadroomTest {
    private static Limit limit(String of, double amount) {
        return new Limit(
                "",
                Optional.of("longyou"),
                Optional.empty(),
                Limited.of(of),
                amount,
                Basis.ASSUMED,
                "",
                "");
    }

    /// Two tonnes and a thousandth of a person for a unit of value added; land is not known.
    private static OptionalDouble need(Limited of) {
        return switch (of.key()) {
            case "co2" -> OptionalDouble.of(2);
            case "labour" -> OptionalDouble.of(1e-3);
            case "so2" -> OptionalDouble.of(0);
            default -> OptionalDouble.empty();
        };
    }

    private static Headroom of(double trial, Limit... limits) {
        return Headroom.of(List.of(limits), HeadroomTest::need, trial);
    }

    @Test
    void theTightestLimitBinds() {
        Headroom headroom = of(40, limit("co2", 100), limit("labour", 1), limit("land", 3));

        assertThat(headroom.tightest().orElseThrow().limit().of().key()).isEqualTo("co2");
        assertThat(headroom.tightest().orElseThrow().allows()).hasValue(50);
        assertThat(headroom.holds()).isEqualTo(TestOutcome.HOLDS);
    }

    @Test
    void aTrialThatNeedsMoreThanIsLeftFails() {
        assertThat(of(51, limit("co2", 100)).holds()).isEqualTo(TestOutcome.FAILS);
        assertThat(of(50, limit("co2", 100)).holds()).isEqualTo(TestOutcome.HOLDS);
    }

    @Test
    void whereNoNeedIsKnownNothingIsSaid() {
        assertThat(of(1).holds()).isEqualTo(TestOutcome.UNKNOWN);
        assertThat(of(1, limit("land", 3)).holds()).isEqualTo(TestOutcome.UNKNOWN);
        assertThat(of(1, limit("land", 3)).rooms().getFirst().allows()).isEmpty();
    }

    @Test
    void whatIsNotNeededBindsNothing() {
        assertThat(of(1e12, limit("so2", 0)).holds()).isEqualTo(TestOutcome.HOLDS);
    }

    private static Limit limit(String scenario, Optional<String> place, Optional<String> zone) {
        return new Limit(scenario, place, zone, Limited.of("land"), 1, Basis.ASSUMED, "", "");
    }

    private static List<Limit> listed(Limit... limits) {
        Region region =
                new CellRegion()
                                .place("longyou", Role.MOUNTAIN)
                                .place("port", Role.COAST)
                                .region()
                                .toBuilder()
                                .zones(List.of(zone("park", "longyou"), zone("quay", "port")))
                                .all(Limit.class, List.of(limits))
                                .build();
        return Headroom.listLimits(region, region.places().get("longyou"));
    }

    private static Zone zone(String key, String place) {
        return new Zone(
                key, place, key, "", List.of(), OptionalDouble.empty(), Basis.ASSUMED, "", "");
    }

    @Test
    void limitsAreThoseOfThePlaceAndOfItsZones() {
        Limit own = limit("", Optional.of("longyou"), Optional.empty());
        Limit park = limit("", Optional.empty(), Optional.of("park"));
        Limit port = limit("", Optional.of("port"), Optional.empty());
        Limit quay = limit("", Optional.empty(), Optional.of("quay"));

        assertThat(listed(own, port, quay, park)).containsExactly(own, park);
    }

    @Test
    void aTrialCountsOnlyWhereNothingIsInForce() {
        Limit trial = limit("trial", Optional.of("longyou"), Optional.empty());
        Limit own = limit("", Optional.of("longyou"), Optional.empty());

        assertThat(listed(trial)).containsExactly(trial);
        assertThat(listed(trial, own)).containsExactly(own);
    }
}
