package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.profile.Value;
import org.shanhai.region.Basis;
import org.shanhai.region.Handicap;

/// What counts in a score, and what ranks a place. Twelve places, so a gauge ranks where four know
/// it:
///
/// | | 0 | 1 | 2 | 3 | knows it |
/// |---|---|---|---|---|---|
/// | investment over GDP | 10 | 20 | 30 | 40 | a third |
/// | revenue a resident | 30 | 20 | 10 | | too few |
/// | revenue a registered person | 5 | 6 | 7 | 8 | a third |
/// | spending a resident | 1 | 2 | 3 | | too few |
/// | income a resident | | | | | nobody |
class ScoringTest {
    private static final int PLACES = 12;
    private static final int BASE_YEAR = 2020;

    private static Scale scale(Gauge gauge, int places, double... values) {
        Map<Integer, Value> known = new LinkedHashMap<>();
        for (int unit = 0; unit < values.length; unit++) {
            Basis basis = unit == 1 ? Basis.ASSUMED : Basis.REPORTED;
            known.put(unit, new Value(values[unit], BASE_YEAR, basis, "book", false));
        }
        return new Scale(gauge, "", known, false, BASE_YEAR, places);
    }

    private static Scoring scoring() {
        List<Scale> scales = new ArrayList<>();
        for (Gauge gauge : Gauge.ALL) {
            double[] values =
                    switch (gauge.key()) {
                        case "investment_share" -> new double[] {10, 20, 30, 40};
                        case "fiscal_revenue_per_person" -> new double[] {30, 20, 10};
                        case "fiscal_revenue_per_registered" -> new double[] {5, 6, 7, 8};
                        case "loans_per_person" -> new double[] {1, 2, 3};
                        default -> new double[0];
                    };
            scales.add(scale(gauge, PLACES, values));
        }
        return new Scoring(scales);
    }

    private static HandicapScore investment(int unit) {
        return scoring().score(unit, Handicap.INVESTMENT, new int[] {1, 2, 5});
    }

    /// Of the two revenues that counts which enough places know, though the other comes first.
    /// Both that rank say an eighth; loans, where it is worst of three, counts in the scores
    /// alone.
    @Test
    void onlyWhatAThirdOfThePlacesKnowRanks() {
        HandicapScore score = investment(0);

        assertThat(score.known()).isEqualTo(3);
        assertThat(score.of()).isEqualTo(6);
        assertThat(score.rankable()).isEqualTo(2);
        assertThat(score.ranked()).isEqualTo(2);
        assertThat(score.standing()).hasValue(0.125);
        assertThat(score.isKnownWell()).isTrue();
        assertThat(score.readings().stream().filter(GaugeReading::counts))
                .extracting(reading -> reading.gauge().key())
                .containsExactly(
                        "investment_share", "fiscal_revenue_per_registered", "loans_per_person");
        assertThat(score.readings().stream().filter(GaugeReading::ranks)).hasSize(2);
        assertThat(score.readings()).hasSize(4);
        assertThat(score.equal().orElseThrow()).isZero();
        assertThat(score.findStandingBasis()).contains(Basis.REPORTED);
        assertThat(score.missing())
                .extracting(missing -> missing.gauge().key())
                .containsExactly(
                        "own_revenue_share", "household_deposits_per_person", "income_per_person");
    }

    /// Scaled 1/3, 1/3 and 1/2: by equal weights 7/18. Stands at 3/8 in both that rank.
    @Test
    void theScoreIsAMeanOfScalesAndTheStandingOneOfRanks() {
        HandicapScore score = investment(1);

        assertThat(score.equal().orElseThrow()).isCloseTo(7.0 / 18, within(1e-12));
        assertThat(score.standing()).hasValue(0.375);
        assertThat(score.findBasis()).contains(Basis.ASSUMED);
        assertThat(score.findStandingBasis()).contains(Basis.ASSUMED);
        GaugeReading first = score.readings().getFirst();
        assertThat(first.common()).isTrue();
        assertThat(first.among()).isEqualTo(4);
        // Peers 1 and 2 have 20 and 30; 5 knows nothing.
        assertThat(first.peerMedian()).hasValue(25);
        assertThat(first.peersKnowing()).isEqualTo(2);
    }

    @Test
    void whereNothingIsKnownNothingStands() {
        HandicapScore score = investment(4);

        assertThat(score.known()).isZero();
        assertThat(score.standing()).isEmpty();
        assertThat(score.equal()).isEmpty();
        assertThat(score.isKnownWell()).isFalse();
        assertThat(score.findBasis()).isEmpty();
        assertThat(score.findStandingBasis()).isEmpty();
        assertThat(score.missing()).hasSize(6);
        assertThat(score.missing())
                .extracting(MissingGauge::knownElsewhere)
                .containsExactly(4, 4, 0, 3, 0, 0);
        assertThat(score.wanted())
                .extracting(wanted -> wanted.gauge().key() + " " + wanted.knownElsewhere())
                .containsExactly("investment_share 4", "fiscal_revenue_per_registered 4");
        assertThat(investment(0).wanted()).isEmpty();
    }

    /// Three places that know it are a third of nine and not of ten; two are too few of any.
    @ParameterizedTest
    @CsvSource({"3, 9, true", "3, 10, false", "4, 12, true", "4, 13, false", "2, 3, false"})
    void aThirdOfThePlacesMustKnowAGauge(int knowing, int places, boolean common) {
        double[] values = new double[knowing];
        for (int k = 0; k < knowing; k++) {
            values[k] = k;
        }
        assertThat(scale(Gauge.ALL.getFirst(), places, values).isCommon()).isEqualTo(common);
    }

    @Test
    void whatIsTheSameEverywhereRanksNobody() {
        assertThat(scale(Gauge.ALL.getFirst(), 3, 7, 7, 7).isCommon()).isFalse();
    }
}
