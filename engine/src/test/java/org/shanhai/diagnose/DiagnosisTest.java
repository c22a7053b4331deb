package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.diagnose.Told.diagnosis;
import static org.shanhai.diagnose.Told.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Handicap;
import org.shanhai.region.Remedy;

/// Which handicap is called the weakest.
class DiagnosisTest {
    private static final HandicapScore TRANSPORT = score(Handicap.TRANSPORT, 2, 4, .25);
    private static final HandicapScore INVESTMENT = score(Handicap.INVESTMENT, 3, 4, .5);

    /// Ten places, five gauges that a third of them know. Two known here are less than half: the
    /// handicap stands lowest of all, and is not called the weakest.
    private static final HandicapScore ILL_KNOWN = score(Handicap.RESOURCES, 2, 5, .1);

    @Test
    void anIllKnownHandicapIsNeverCalledTheWeakest() {
        Diagnosis diagnosis = diagnosis(INVESTMENT, TRANSPORT, ILL_KNOWN);

        assertThat(diagnosis.findWeakest()).contains(TRANSPORT);
        assertThat(diagnosis.findRunnerUp()).contains(INVESTMENT);
        assertThat(diagnosis.findOnlyKnown()).isEmpty();
        assertThat(diagnosis.listWeaknesses())
                .containsExactly(Handicap.TRANSPORT, Handicap.INVESTMENT);
        assertThat(diagnosis.listTooLittleKnown()).containsExactly(Handicap.RESOURCES);
    }

    @Test
    void oneHandicapAloneIsNotCalledTheWeakest() {
        Diagnosis thin = diagnosis(TRANSPORT, ILL_KNOWN);

        assertThat(thin.findWeakest()).isEmpty();
        assertThat(thin.findRunnerUp()).isEmpty();
        assertThat(thin.findLead()).isEmpty();
        assertThat(thin.isClose()).isFalse();
        assertThat(thin.listWeaknesses()).isEmpty();
        assertThat(thin.findOnlyKnown()).contains(TRANSPORT);
        assertThat(diagnosis(ILL_KNOWN).findOnlyKnown()).isEmpty();
    }

    /// Two gauges at least, and half of what can rank.
    @ParameterizedTest
    @CsvSource({
        "2, 2, true",
        "2, 4, true",
        "2, 5, false",
        "3, 6, true",
        "3, 7, false",
        "1, 1, false",
        "1, 2, false",
        "0, 0, false"
    })
    void knownWellIsTwoGaugesAndHalfOfThem(int ranked, int rankable, boolean well) {
        assertThat(score(Handicap.TRANSPORT, ranked, rankable, .5).isKnownWell()).isEqualTo(well);
    }

    /// A tenth of the places apart is apart; less is about as weak.
    @ParameterizedTest
    @CsvSource({"0, 0.1, 0.1, false", "0.25, 0.34375, 0.09375, true", "0.25, 0.25, 0, true"})
    void tellsHowFarTheRunnerUpIs(double weakest, double next, double lead, boolean close) {
        Diagnosis diagnosis =
                diagnosis(
                        score(Handicap.TRANSPORT, 2, 2, next),
                        score(Handicap.RESOURCES, 2, 2, weakest),
                        score(Handicap.INVESTMENT, 2, 2, .9));

        assertThat(diagnosis.findLead()).hasValue(lead);
        assertThat(diagnosis.isClose()).isEqualTo(close);
    }

    @Test
    void remediesAreToldByHandicap() {
        Remedy road = remedy("road", Handicap.TRANSPORT);
        Diagnosis diagnosis =
                diagnosis(
                        List.of(remedy("enclave", Handicap.INVESTMENT), road),
                        TRANSPORT,
                        INVESTMENT);

        assertThat(diagnosis.remedies(Handicap.TRANSPORT)).containsExactly(road);
        assertThat(diagnosis.remedies(Handicap.RESOURCES)).isEmpty();
    }

    private static Remedy remedy(String key, Handicap handicap) {
        return new Remedy(
                key,
                handicap,
                "hill",
                key,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                "",
                "",
                Basis.REPORTED,
                "press",
                "");
    }
}
