package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.profile.Related;
import org.shanhai.supply.pressure.Cleanliness;

class LeapOrderTest {
    private static TestCandidate told(String code, double chance, double worth) {
        return TestCandidate.of(TestCandidate.industry(code))
                .feasibility(
                        new Feasibility.Told(
                                chance, EntryChances.Alike.of(9, 3), Map.of(), List.of()))
                .worth(worth);
    }

    private static List<String> order(LeapOrder by, Candidate... candidates) {
        return by.sorted(List.of(candidates)).stream().map(each -> each.industry().code()).toList();
    }

    @Test
    void chanceTimesWorthOrEitherAlone() {
        Candidate likely = told("likely", 0.3, 1).made();
        Candidate rich = told("rich", 0.1, 2.5).made();
        Candidate both = told("both", 0.2, 2).made();

        assertThat(order(LeapOrder.EXPECTED, rich, likely, both))
                .containsExactly("both", "likely", "rich");
        assertThat(order(LeapOrder.CHANCE, rich, likely, both))
                .containsExactly("likely", "both", "rich");
        assertThat(order(LeapOrder.WORTH, likely, both, rich))
                .containsExactly("rich", "both", "likely");
    }

    @Test
    void whatIsDirtierInSomeCountsLess() {
        Candidate mixed = told("mixed", 0.3, 1.5).times(1.1, 0.5).made();
        Candidate clean = told("clean", 0.2, 1.5).made();

        assertThat(order(LeapOrder.EXPECTED, mixed, clean)).containsExactly("clean", "mixed");
        assertThat(order(LeapOrder.CHANCE, clean, mixed)).containsExactly("mixed", "clean");
    }

    /// However likely: a trap, what a bound bars, what is far, cannot be compared or brings no
    /// more.
    @Test
    void whatIsNotToBeProposedStandsLast() {
        Candidate leap = told("leap", 0.02, 1.1).made();
        Candidate poor =
                told("poor", 0.9, 0.9)
                        .beside(Cleanliness.CLEANER, TestOutcome.FAILS)
                        .ruling(neither(Why.NOT_BETTER), neither(Why.NOT_BETTER))
                        .made();
        Candidate trap = ruled("trap", new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE));
        Candidate barred = ruled("barred", neither(Why.ENDOWMENT_LACKING));
        Candidate full = ruled("full", neither(Why.LIMIT_EXCEEDED));
        Candidate far = ruled("far", new Ruling(LeapClass.FAR, Why.OUT_OF_REACH));
        Candidate odd = ruled("odd", new Ruling(LeapClass.NOT_RANKABLE, Why.GAIN_UNKNOWN));

        assertThat(order(LeapOrder.EXPECTED, trap, barred, full, far, odd, poor, leap))
                .containsExactly("leap", "poor", "odd", "far", "barred", "full", "trap");
        assertThat(List.of(trap, barred, full, far, odd, poor)).noneMatch(Candidate::isProposed);
        assertThat(leap.isProposed()).isTrue();
    }

    private static Ruling neither(Why why) {
        return new Ruling(LeapClass.NEITHER, why);
    }

    private static Candidate ruled(String code, Ruling ruling) {
        return told(code, 0.9, 9).ruling(ruling, ruling).made();
    }

    /// Relatedness is no chance: by rank it stands for one.
    @Test
    void whereNoRegisterTellsTheNearestGoesFirst() {
        assertThat(order(LeapOrder.EXPECTED, near("far", 0.1), near("near", 0.9)))
                .containsExactly("near", "far");
    }

    private static Candidate near(String code, double relatedness) {
        return TestCandidate.of(TestCandidate.industry(code))
                .feasibility(
                        new Feasibility.Evidence(
                                List.of(new Related(TestCandidate.industry("mill"), relatedness))))
                .made();
    }
}
