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
import org.shanhai.region.Utility;

/// What sewage works and limits can take of a project, by numbers worked out by hand.
class EmissionConditionsTest {
    private static Figures stating(String emission, Quantity amount) {
        return Figures.of(
                TestProposals.stating(
                        TestProposals.figures(ProjectFigure.ofPressure(emission), amount)));
    }

    private static Works works(double capacity, OptionalDouble used, Figures figures) {
        Utility utility =
                new Utility(
                        "w",
                        "zone",
                        "Works",
                        "sewage",
                        capacity,
                        used,
                        "t/day",
                        Basis.REPORTED,
                        "");
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
        Limit limit =
                new Limit(
                        "",
                        Optional.of("county"),
                        Optional.empty(),
                        Limited.of("cod"),
                        amount,
                        isCeiling,
                        Basis.REPORTED,
                        "plan",
                        "");
        Emission cod =
                EmissionConditions.of(
                                List.of(), stating("cod", Quantity.exactly(10)), List.of(limit))
                        .emissions()
                        .getFirst();

        assertThat(cod.item().key()).isEqualTo("cod");
        assertThat(cod.state()).isEqualTo(state);
    }
}
