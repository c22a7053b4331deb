package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.supply.pressure.Cleanliness;

/// What one candidate says of itself, and what its order rests on.
class CandidateTest {
    private static TestCandidate toys() {
        return TestCandidate.of(TestCandidate.industry("toys"));
    }

    @Test
    void whatIsOfTheClassHasIsHeld() {
        Ruling has = new Ruling(LeapClass.HAS, Why.HELD);

        assertThat(toys().ruling(has, has).made().isHeld()).isTrue();
        assertThat(toys().made().isHeld()).isFalse();
    }

    private static Feasibility chance(double chance) {
        return new Feasibility.Told(chance, EntryChances.Alike.of(100, 20), Map.of(), List.of());
    }

    /// One in five comes, a job of it brings three times as much, and in one of two it is dirtier.
    @Test
    void whatMayBeExpectedIsChanceTimesWorthTimesClean() {
        Candidate made = toys().feasibility(chance(0.2)).worth(3).times(1.1, 0.5).made();

        assertThat(made.clean()).isEqualTo(0.5);
        assertThat(made.expected().orElseThrow()).isCloseTo(0.3, within(1e-12));
        assertThat(toys().worth(3).made().expected()).isEmpty();
        assertThat(toys().feasibility(chance(0.2)).made().expected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.8, 1", "1.1, 0.5, 0.5", "3, 0.5, 0"})
    void whatIsDirtierThanThePlaceInSomeCountsByTheShareOfTheOthers(
            double first, double second, double clean) {
        assertThat(toys().times(first, second).made().clean()).isEqualTo(clean);
    }

    @Test
    void whereNoPressureIsKnownItCountsHalf() {
        assertThat(toys().times().made().clean()).isEqualTo(0.5);
    }

    /// What is judged is what could have been proposed, whether or not it came or was in reach.
    @ParameterizedTest
    @CsvSource({"CLEANER, true", "MIXED, true", "DIRTIER, false"})
    void whatCameCouldHaveBeenProposed(Cleanliness place, boolean could) {
        for (boolean here : List.of(true, false)) {
            Findings findings =
                    new Findings(
                            here,
                            TestOutcome.FAILS,
                            TestOutcome.HOLDS,
                            place,
                            Cleanliness.UNKNOWN,
                            TestOutcome.HOLDS,
                            TestOutcome.HOLDS,
                            true);
            assertThat(toys().findings(findings).made().couldBeProposed()).isEqualTo(could);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.01, HOLDS", "0.009, FAILS"})
    void fewerThanOneOfAHundredIsOutOfReach(double chance, TestOutcome reach) {
        assertThat(chance(chance).inReach()).isEqualTo(reach);
    }
}
