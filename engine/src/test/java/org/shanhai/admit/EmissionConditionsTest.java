package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.EmissionConditions.Emission;
import org.shanhai.admit.EmissionConditions.Works;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.UtilityPlant;
import org.shanhai.region.Zone;

/// What sewage works and limits can take of a project, by numbers worked out by hand.
class EmissionConditionsTest {
    private static Figures stating(String emission, Quantity amount) {
        return Figures.of(
                TestProposals.stating(
                        TestProposals.figures(ProjectFigure.ofPressure(emission), amount)));
    }

    private static UtilityPlant utility(
            String key, String zone, String kind, double capacity, OptionalDouble used) {
        return new UtilityPlant(
                key, zone, "Works", kind, capacity, used, "t/day", Basis.REPORTED, "");
    }

    private static Works works(double capacity, OptionalDouble used, Figures figures) {
        UtilityPlant utility = utility("w", "zone", "sewage", capacity, used);
        return EmissionConditions.of(List.of(utility), figures, List.of()).works().getFirst();
    }

    /// 36,500 t a year are 100 t a day.
    @ParameterizedTest
    @CsvSource({
        // capacity, used, of capacity, of what is free, state
        "1000,  600, 0.1, 0.25, MET",
        "1000,  900, 0.1, 1,    MET",
        "1000,  901, 0.1, 1.0101, FAILED",
        "1000, 1000, 0.1,     , FAILED",
        // Nobody says how much is used: what is built is in it, and it clears nothing.
        "1000,     , 0.1,     , OPEN",
        "  50,     , 2,       , FAILED"
    })
    void shareOfTheWorks(
            double capacity, Double used, double ofCapacity, Double ofFree, State state) {
        Works works =
                works(
                        capacity,
                        used == null ? OptionalDouble.empty() : OptionalDouble.of(used),
                        stating("waste_water", Quantity.exactly(36_500)));

        assertThat(works.ofCapacity().orElseThrow().low()).isCloseTo(ofCapacity, within(1e-9));
        assertThat(works.ofFree().isPresent()).isEqualTo(ofFree != null);
        if (ofFree != null) {
            assertThat(works.ofFree().orElseThrow().low()).isCloseTo(ofFree, within(1e-4));
        }
        assertThat(works.state()).isEqualTo(state);
    }

    @Test
    void silenceOnWasteWaterLeavesTheWorksOpen() {
        Works works = works(1000, OptionalDouble.of(0), stating("cod", Quantity.exactly(1)));

        assertThat(works.waste()).isEmpty();
        assertThat(works.state()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"10, false, MET", "9, false, FAILED", "10, true, OPEN", "9, true, FAILED"})
    void aCeilingOnAnEmissionClearsNothing(double amount, boolean isCeiling, State state) {
        Limit limit = limit("", "cod", amount, isCeiling, Basis.REPORTED);
        Emission cod = cod(limit);

        assertThat(cod.item().key()).isEqualTo("cod");
        assertThat(cod.state()).isEqualTo(state);
    }

    private static Limit limit(
            String scenario, String of, double amount, boolean isCeiling, Basis basis) {
        return new Limit(
                scenario,
                Optional.of("county"),
                Optional.empty(),
                Limited.of(of),
                amount,
                isCeiling,
                basis,
                "plan",
                "");
    }

    private static Emission cod(Limit... limits) {
        return EmissionConditions.of(
                        List.of(), stating("cod", Quantity.exactly(10)), List.of(limits))
                .emissions()
                .getFirst();
    }

    /// The tightest that is in force: neither a trial, nor what is assumed, nor of another
    /// emission.
    @Test
    void theTightestLimitInForceCounts() {
        Limit tightest = limit("", "cod", 12, false, Basis.REPORTED);

        Emission found =
                cod(
                        limit("", "cod", 20, false, Basis.REPORTED),
                        limit("trial", "cod", 1, false, Basis.REPORTED),
                        limit("", "cod", 2, false, Basis.ASSUMED),
                        limit("", "nox", 3, false, Basis.REPORTED),
                        tightest,
                        limit("", "cod", 15, false, Basis.REPORTED));

        assertThat(found.limit()).contains(tightest);
        assertThat(found.state()).isEqualTo(State.MET);
        assertThat(cod(limit("", "nox", 3, false, Basis.REPORTED)).limit()).isEmpty();
    }

    /// Sewage works alone: of the zone that is named, else of all zones of the place.
    @Test
    void theWorksAreThoseOfTheSite() {
        Region region =
                TestProposals.REGION.toBuilder()
                        .zones(
                                List.of(
                                        TestMatters.ZONE,
                                        TestChains.zone("second", "county"),
                                        TestChains.zone("far", "abroad")))
                        .all(
                                UtilityPlant.class,
                                List.of(
                                        utility("a", "zone", "sewage", 1, OptionalDouble.empty()),
                                        utility("b", "zone", "steam", 1, OptionalDouble.empty()),
                                        utility("c", "second", "sewage", 1, OptionalDouble.empty()),
                                        utility("d", "far", "sewage", 1, OptionalDouble.empty())))
                        .build();

        assertThat(serving(region, Optional.of(TestMatters.ZONE))).containsExactly("a");
        assertThat(serving(region, Optional.empty())).containsExactly("a", "c");
    }

    private static List<String> serving(Region region, Optional<Zone> zone) {
        return EmissionConditions.of(
                        region,
                        region.places().get("county"),
                        zone,
                        stating("cod", Quantity.exactly(1)),
                        List.of())
                .works()
                .stream()
                .map(one -> one.utility().key())
                .toList();
    }
}
