package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.supply.pressure.Cleanliness;

class RulesTest {
    @ParameterizedTest
    @CsvSource({
        // reach, better, beside place, beside path, endowments, limits: class, why
        "HOLDS, HOLDS, CLEANER, CLEANER, HOLDS, HOLDS, LEAP, BETTER_AND_CLEANER",
        "HOLDS, HOLDS, CLEANER, UNKNOWN, UNKNOWN, UNKNOWN, LEAP, BETTER_AND_CLEANER",
        "HOLDS, HOLDS, CLEANER, MIXED, HOLDS, HOLDS, NEITHER, DIRTIER_THAN_PATH",
        "HOLDS, HOLDS, CLEANER, DIRTIER, HOLDS, HOLDS, NEITHER, DIRTIER_THAN_PATH",
        "HOLDS, HOLDS, MIXED, CLEANER, HOLDS, HOLDS, NEITHER, DIRTIER_IN_SOME",
        "HOLDS, FAILS, CLEANER, CLEANER, HOLDS, HOLDS, NEITHER, NOT_BETTER",
        "HOLDS, HOLDS, CLEANER, CLEANER, FAILS, HOLDS, NEITHER, ENDOWMENT_LACKING",
        "HOLDS, HOLDS, CLEANER, CLEANER, HOLDS, FAILS, NEITHER, LIMIT_EXCEEDED",
        "HOLDS, HOLDS, DIRTIER, CLEANER, HOLDS, HOLDS, TRAP, DIRTIER_THAN_PLACE",
        "HOLDS, HOLDS, UNKNOWN, UNKNOWN, HOLDS, HOLDS, NOT_RANKABLE, PRESSURE_UNKNOWN",
        "HOLDS, UNKNOWN, CLEANER, CLEANER, HOLDS, HOLDS, NOT_RANKABLE, GAIN_UNKNOWN",
        "FAILS, HOLDS, DIRTIER, CLEANER, HOLDS, HOLDS, FAR, OUT_OF_REACH",
        "UNKNOWN, HOLDS, DIRTIER, CLEANER, HOLDS, HOLDS, TRAP, DIRTIER_THAN_PLACE",
        "UNKNOWN, HOLDS, CLEANER, CLEANER, HOLDS, HOLDS, NOT_RANKABLE, REACH_UNKNOWN",
    })
    void aClassAndWhatDecidesIt(
            TestOutcome reach,
            TestOutcome better,
            Cleanliness place,
            Cleanliness path,
            TestOutcome endowments,
            TestOutcome limits,
            LeapClass kind,
            Why why) {
        Findings findings =
                new Findings(false, reach, better, place, path, endowments, limits, true);

        assertThat(Rules.of(findings)).isEqualTo(new Ruling(kind, why));
    }

    private static Stream<Findings> all() {
        List<Findings> all = new ArrayList<>();
        for (TestOutcome reach : TestOutcome.values()) {
            for (TestOutcome better : TestOutcome.values()) {
                for (Cleanliness place : Cleanliness.values()) {
                    for (Cleanliness path : Cleanliness.values()) {
                        for (TestOutcome endowments : TestOutcome.values()) {
                            for (TestOutcome limits : TestOutcome.values()) {
                                all.add(
                                        new Findings(
                                                false,
                                                reach,
                                                better,
                                                place,
                                                path,
                                                endowments,
                                                limits,
                                                true));
                            }
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    @Test
    void whatIsHeldIsHeldWhateverElse() {
        assertThat(all())
                .allSatisfy(
                        f ->
                                assertThat(
                                                Rules.of(
                                                                new Findings(
                                                                        true,
                                                                        f.reach(),
                                                                        f.better(),
                                                                        f.besidePlace(),
                                                                        f.besidePath(),
                                                                        f.endowments(),
                                                                        f.limits(),
                                                                        f.priced()))
                                                        .kind())
                                        .isEqualTo(LeapClass.HAS));
    }

    @Test
    void withoutReachOnlyTrapsAreTold() {
        assertThat(all().filter(f -> f.reach() == TestOutcome.UNKNOWN))
                .allSatisfy(
                        f ->
                                assertThat(Rules.of(f).kind())
                                        .isIn(LeapClass.TRAP, LeapClass.NOT_RANKABLE));
    }

    @Test
    void aLeapPassesEveryTestThatIsKnown() {
        assertThat(all().filter(f -> Rules.of(f).kind() == LeapClass.LEAP))
                .isNotEmpty()
                .allSatisfy(
                        f -> {
                            assertThat(f.reach()).isEqualTo(TestOutcome.HOLDS);
                            assertThat(f.better()).isEqualTo(TestOutcome.HOLDS);
                            assertThat(f.besidePlace()).isEqualTo(Cleanliness.CLEANER);
                            assertThat(f.besidePath())
                                    .isIn(Cleanliness.CLEANER, Cleanliness.UNKNOWN);
                            assertThat(List.of(f.endowments(), f.limits()))
                                    .doesNotContain(TestOutcome.FAILS);
                        });
    }

    @Test
    void ifInReachAgreesWithTheClassOfWhatIsInReach() {
        assertThat(all())
                .allSatisfy(
                        f -> {
                            Ruling would = Rules.ifInReach(f);
                            assertThat(would.kind()).isNotEqualTo(LeapClass.FAR);
                            if (f.reach() == TestOutcome.HOLDS) {
                                assertThat(would).isEqualTo(Rules.of(f));
                            }
                        });
    }

    /// Of scrap neither what it brings nor how clean it is can be compared: no leap and no trap.
    @ParameterizedTest
    @CsvSource({
        "HOLDS,   CLEANER, NOT_RANKABLE, INPUTS_UNPRICED",
        "HOLDS,   DIRTIER, NOT_RANKABLE, INPUTS_UNPRICED",
        "UNKNOWN, DIRTIER, NOT_RANKABLE, REACH_UNKNOWN",
        "FAILS,   CLEANER, FAR,          OUT_OF_REACH"
    })
    void whatWorksOnUnpricedThingsIsNotCompared(
            TestOutcome reach, Cleanliness place, LeapClass kind, Why why) {
        Findings findings =
                new Findings(
                        false,
                        reach,
                        TestOutcome.HOLDS,
                        place,
                        Cleanliness.CLEANER,
                        TestOutcome.HOLDS,
                        TestOutcome.HOLDS,
                        false);

        assertThat(Rules.of(findings)).isEqualTo(new Ruling(kind, why));
    }
}
