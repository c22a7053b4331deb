package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.diagnose.Told.diagnosis;
import static org.shanhai.diagnose.Told.score;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Handicap;

class TallyTest {
    @Test
    void countsTheWeakestOfEachPlaceOfWhichItCanBeTold() {
        Diagnosis far =
                diagnosis(
                        score(Handicap.INVESTMENT, 2, 4, .5), score(Handicap.TRANSPORT, 2, 4, .2));
        Diagnosis poor =
                diagnosis(
                        score(Handicap.INVESTMENT, 2, 4, .1), score(Handicap.TRANSPORT, 2, 4, .4));
        Diagnosis unknown = diagnosis(score(Handicap.INVESTMENT, 2, 4, .1));

        Tally tally = Tally.of(List.of(poor, far, unknown, far));

        assertThat(tally.told()).isEqualTo(3);
        assertThat(tally.count(Handicap.TRANSPORT)).isEqualTo(2);
        assertThat(tally.count(Handicap.RESOURCES)).isZero();
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
