package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Handicap;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

class DiagnoseTest {
    private static final int INVESTMENT = Handicap.INVESTMENT.ordinal();

    /// Four counties a to d (units 0 to 3) in the study area, and one outside it.
    private static TestRegion counties() {
        TestRegion region = new TestRegion().place("country", "").place("area", "country");
        for (String key : new String[] {"a", "b", "c", "d"}) {
            region.place(key, "area");
            region.fact(key, "", "population", Quantity.exactly(100), 2020);
        }
        return region.place("rest", "country")
                .industry("farm", Broad.PRIMARY, 500, 1000)
                .industry("steel", Broad.SECONDARY, 400, 1000);
    }

    private static TestRegion stated(TestRegion region, String measure, double... values) {
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k])) {
                region.fact(
                        "abcd".substring(k, k + 1), "", measure, Quantity.exactly(values[k]), 2020);
            }
        }
        return region;
    }

    private static Diagnose diagnose(Region region) {
        Estimate estimate = (Estimate) Estimator.estimate(region);
        Structure structure = Structure.of(region, estimate.activity());
        Profiles profiles = Profiles.of(region);
        return Diagnose.of(structure, profiles, Peers.of(structure, profiles), Optional.empty());
    }

    private static Diagnosis of(Region region, int unit) {
        return diagnose(region).of(region.places().unit(unit), 3);
    }

    private static HandicapScore investment(TestRegion region, int unit) {
        return of(region.build(), unit).scores().get(INVESTMENT);
    }

    @Test
    void aScoreIsTheMeanOfWhatTheFactsScale() {
        TestRegion region = counties();
        stated(region, "fiscal_revenue", 0, 100, 300, 400);
        stated(region, "loans", 200, 200, 0, 1000);

        HandicapScore score = investment(region, 1);

        // A quarter of the way in revenue, a fifth in loans.
        assertThat(score.equal().orElseThrow()).isCloseTo(0.225, within(1e-12));
        assertThat(score.known()).isEqualTo(2);
        assertThat(score.of()).isEqualTo(6);
        assertThat(score.missing())
                .extracting(missing -> missing.gauge().key())
                .containsExactly(
                        "investment_share",
                        "own_revenue_share",
                        "household_deposits_per_person",
                        "income_per_person");
        GaugeReading revenue = score.readings().getFirst();
        assertThat(revenue.value().value()).isEqualTo(1);
        assertThat(revenue.value().year()).isEqualTo(2020);
        // One does worse, itself counts by half.
        assertThat(revenue.percentile().orElseThrow()).isEqualTo(1.5 / 4);
        assertThat(revenue.among()).isEqualTo(4);
    }

    @Test
    void entropyWeightsFollowTheFormula() {
        TestRegion region = counties();
        stated(region, "fiscal_revenue", 0, 100, 300, 400);
        stated(region, "loans", 0, 0, 0, 1000);

        HandicapScore score = investment(region, 1);

        // Revenue scaled 0, 1/4, 3/4, 1: shares 0, 1/8, 3/8, 1/2. Loans all in one: entropy 0.
        double entropy =
                -(0.125 * Math.log(0.125) + 0.375 * Math.log(0.375) + 0.5 * Math.log(0.5))
                        / Math.log(4);
        double weight = (1 - entropy) / (1 - entropy + 1);
        assertThat(score.readings().get(0).entropyWeight()).isCloseTo(weight, within(1e-12));
        assertThat(score.readings().get(1).entropyWeight()).isCloseTo(1 - weight, within(1e-12));
        assertThat(score.entropy().orElseThrow()).isCloseTo(0.25 * weight, within(1e-12));
    }

    @Test
    void oneIndicatorMakesNoScore() {
        TestRegion region = stated(counties(), "fiscal_revenue", 0, 100, 300, 400);

        HandicapScore score = investment(region, 1);

        assertThat(score.known()).isEqualTo(1);
        assertThat(score.equal()).isEmpty();
        assertThat(score.entropy()).isEmpty();
        assertThat(score.readings()).hasSize(1);
    }

    @Test
    void whatIsMissingIsNotFilled() {
        TestRegion region = counties();
        stated(region, "fiscal_revenue", Double.NaN, 100, 300, 400);
        stated(region, "loans", 1, 2, 3, 4);

        HandicapScore score = investment(region, 0);

        assertThat(score.known()).isEqualTo(1);
        assertThat(score.equal()).isEmpty();
        assertThat(score.missing())
                .contains(
                        new MissingGauge(
                                Gauge.ALL.stream()
                                        .filter(g -> g.key().equals("fiscal_revenue_per_person"))
                                        .findFirst()
                                        .orElseThrow(),
                                3));
    }

    @Test
    void twoPlacesAreTooFewToCompare() {
        TestRegion region = counties();
        stated(region, "fiscal_revenue", 1, 2);
        stated(region, "loans", 1, 2);

        HandicapScore score = investment(region, 0);

        assertThat(score.known()).isZero();
        assertThat(score.readings()).allSatisfy(r -> assertThat(r.scaled()).isEmpty());
    }

    @Test
    void oldMoneyIsShownAndNotCompared() {
        TestRegion region = counties();
        stated(region, "loans", Double.NaN, 2, 3, 4);
        region.fact("a", "", "loans", Quantity.exactly(1), 2011);
        region.fact("a", "", "population", Quantity.exactly(100), 2011);

        HandicapScore score = investment(region, 0);

        assertThat(score.known()).isZero();
        assertThat(score.readings()).hasSize(1);
        assertThat(score.readings().getFirst().value().year()).isEqualTo(2011);
        assertThat(score.readings().getFirst().percentile()).isEmpty();
        assertThat(score.readings().getFirst().counts()).isFalse();
    }

    @Test
    void peersThatDoBetterAreTold() {
        TestRegion region = counties();
        stated(region, "fiscal_revenue", 100, 200, 300, 400);

        Diagnosis diagnosis = of(region.build(), 0);

        assertThat(diagnosis.peers()).hasSize(3);
        assertThat(diagnosis.better()).hasSize(3);
        assertThat(diagnosis.better().getFirst().peer().key()).isEqualTo("d");
        assertThat(diagnosis.better().getFirst().here().value()).isEqualTo(1);
        assertThat(diagnosis.better().getFirst().there().value()).isEqualTo(4);
        assertThat(diagnosis.better()).allSatisfy(b -> assertThat(b.gauge().isMade()).isTrue());
        assertThat(of(region.build(), 3).better()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void scoresStayBetweenWorstAndBestAndIgnoreUnits(long seed) {
        Random random = new Random(seed);
        double[] revenue = random.doubles(4, 1, 100).toArray();
        double[] spending = random.doubles(4, 1, 100).toArray();
        TestRegion region = stated(counties(), "fiscal_revenue", revenue);
        stated(region, "loans", spending);
        TestRegion scaled = counties();
        stated(scaled, "fiscal_revenue", times(7, revenue));
        stated(scaled, "loans", times(1000, spending));

        for (int unit = 0; unit < 4; unit++) {
            HandicapScore score = investment(region, unit);
            HandicapScore same = investment(scaled, unit);
            assertThat(score.equal().orElseThrow()).isBetween(0.0, 1.0);
            assertThat(same.equal().orElseThrow())
                    .isCloseTo(score.equal().orElseThrow(), within(1e-9));
            assertThat(same.entropy().orElseThrow())
                    .isCloseTo(score.entropy().orElseThrow(), within(1e-9));
            double weights =
                    score.readings().stream().mapToDouble(GaugeReading::entropyWeight).sum();
            assertThat(weights).isCloseTo(1, within(1e-12));
        }
    }

    private static double[] times(double factor, double[] values) {
        return java.util.Arrays.stream(values).map(v -> factor * v).toArray();
    }

    @Test
    void outsideIsNotDiagnosed() {
        Region region = counties().build();
        Diagnose diagnose = diagnose(region);

        assertThat(diagnose.listLaterDeveloped()).isEqualTo(region.places().units().subList(0, 4));
        assertThatThrownBy(() -> diagnose.of(region.places().unit(4), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rest");
    }

    @Test
    void aPlaceWithoutFactsHasNoScores() {
        TestRegion region = new TestRegion().place("country", "").place("area", "country");
        region.place("a", "area").industry("farm", Broad.PRIMARY, 500, 1000);
        region.industry("steel", Broad.SECONDARY, 400, 1000);

        Diagnosis diagnosis = of(region.build(), 0);

        assertThat(diagnosis.scores()).hasSize(5);
        assertThat(diagnosis.scores()).allSatisfy(s -> assertThat(s.equal()).isEmpty());
        assertThat(diagnosis.peers()).isEmpty();
        assertThat(diagnosis.findWeakest()).isEmpty();
    }

    /// Ten counties. Residents, their share in towns, those of working age and energy a GDP are
    /// known of all. Revenue and spending are known of three, of whom `c5` is the poorest: by its
    /// scores investment would be the weakest, but three are no third of ten.
    @Test
    void whatFewPlacesKnowIsNeverTheWeakest() {
        TestRegion region = new TestRegion().place("country", "").place("area", "country");
        for (int k = 0; k < 10; k++) {
            String key = "c" + k;
            region.place(key, "area");
            region.fact(key, "", "population", Quantity.exactly(100 + k), 2020);
            region.fact(key, "", "urbanisation", Quantity.exactly(.3 + .01 * k), 2020);
            region.fact(
                    key, "", "value_added_per_person", Quantity.exactly(9 - (k + 5) % 10), 2020);
            region.fact(key, "", "energy_per_value_added", Quantity.exactly(k), 2020);
            region.fact(key, "", "aged_15_59", Quantity.exactly(60 + k), 2020);
        }
        for (int k = 5; k < 8; k++) {
            region.fact("c" + k, "", "fiscal_revenue", Quantity.exactly(k), 2020);
            region.fact("c" + k, "", "loans", Quantity.exactly(k), 2020);
        }
        region.industry("farm", Broad.PRIMARY, 500, 1000);
        region.remedy("trains", Handicap.RESOURCES, "c1", 2020);

        Diagnosis diagnosis = of(region.build(), 5);

        HandicapScore investment = diagnosis.scores().get(INVESTMENT);
        assertThat(investment.equal()).hasValue(0);
        assertThat(investment.isKnownWell()).isFalse();
        assertThat(diagnosis.listTooLittleKnown())
                .containsExactly(Handicap.INVESTMENT, Handicap.INDUSTRIAL_BASE, Handicap.TRANSPORT);
        HandicapScore weakest = diagnosis.findWeakest().orElseThrow();
        // Residents .55, aged 15 to 59 .55, energy (less is better) .45.
        assertThat(weakest.handicap()).isEqualTo(Handicap.RESOURCES);
        assertThat(weakest.standing().orElseThrow()).isCloseTo(1.55 / 3, within(1e-12));
        assertThat(diagnosis.findRunnerUp().orElseThrow().handicap())
                .isEqualTo(Handicap.INFRASTRUCTURE);
        assertThat(diagnosis.findLead().orElseThrow()).isCloseTo(.55 - 1.55 / 3, within(1e-12));
        assertThat(diagnosis.isClose()).isTrue();
        assertThat(diagnosis.remedies()).hasSize(1);
    }

    @Test
    void journeysAndOpeningsAreThoseOfThePlace() {
        TestRegion region = counties().travel("a", "b", 30, "rail", 2016);
        region.fact("a", "", "motorway_open_year", Quantity.atMost(2019), 2019);

        assertThat(of(region.build(), 0).journeys()).hasSize(1);
        assertThat(of(region.build(), 0).openings()).hasSize(1);
        assertThat(of(region.build(), 2).journeys()).isEmpty();
        assertThat(of(region.build(), 2).openings()).isEmpty();
    }
}
