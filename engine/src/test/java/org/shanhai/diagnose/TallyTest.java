package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Numbered;

class TallyTest {
    private static Score score(Handicap handicap, int known, int of, double equal) {
        return new Score(
                handicap,
                known,
                of,
                OptionalDouble.of(equal),
                OptionalDouble.of(equal),
                List.of(),
                List.of());
    }

    private static Diagnosis diagnosis(Score... scores) {
        Coverage coverage = new Coverage(0, 0, 0, 0, 0, 1, 0, 1, 0, Coverage.Thin.NOTHING);
        return new Diagnosis(Numbered.place(0), List.of(scores), List.of(), List.of(), coverage);
    }

    private static final Diagnosis FAR =
            diagnosis(
                    score(Handicap.INVESTMENT, 2, 4, .5),
                    score(Handicap.TRANSPORT, 2, 4, .2),
                    // The lowest of all, but known by less than a quarter of its gauges.
                    score(Handicap.RESOURCES, 2, 9, .1));

    @Test
    void theRunnerUpIsTheNextOfThoseKnownWellEnough() {
        assertThat(FAR.findWeakest().orElseThrow().handicap()).isEqualTo(Handicap.TRANSPORT);
        assertThat(FAR.findRunnerUp().orElseThrow().handicap()).isEqualTo(Handicap.INVESTMENT);
        assertThat(FAR.findOnlyKnown()).isEmpty();
    }

    @Test
    void oneHandicapAloneIsNotCalledTheWeakest() {
        Score transport = score(Handicap.TRANSPORT, 2, 4, .2);
        Diagnosis thin = diagnosis(transport, score(Handicap.RESOURCES, 2, 9, .1));

        assertThat(thin.findWeakest()).isEmpty();
        assertThat(thin.findRunnerUp()).isEmpty();
        assertThat(thin.findOnlyKnown()).contains(transport);
    }

    @Test
    void countsTheWeakestOfEachPlaceOfWhichItCanBeTold() {
        Diagnosis poor =
                diagnosis(
                        score(Handicap.INVESTMENT, 2, 4, .1), score(Handicap.TRANSPORT, 2, 4, .4));
        Diagnosis unknown = diagnosis(score(Handicap.INVESTMENT, 2, 4, .1));

        Tally tally = Tally.of(List.of(poor, FAR, unknown, FAR));

        assertThat(tally.told()).isEqualTo(3);
        assertThat(tally.count(Handicap.TRANSPORT)).isEqualTo(2);
        assertThat(tally.listMostFirst())
                .startsWith(Handicap.TRANSPORT, Handicap.INVESTMENT)
                .hasSize(Handicap.values().length);
    }

    @Test
    void tellsNothingOfNoPlaces() {
        assertThat(Tally.of(List.of()).told()).isZero();
        assertThat(Tally.of(List.of()).findBasis()).isEmpty();
    }
}
