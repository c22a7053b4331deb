package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.EnvironmentalImpact.Burden;
import org.shanhai.admit.EnvironmentalImpact.Room;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.Group;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.SupplyChains;

/// What a maker of toys costs a place, and where else it could go, in [TestChains] of three places:
/// 3 of CO₂ for a unit of output.
class SiteTest {
    private static final SupplyChains CHAINS = TestChains.chains(true);
    private static final Region REGION = CHAINS.region();
    private static final Ruleset RULES =
            TestProposals.ruleset(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20));

    private final Admissions admissions = Admissions.of(CHAINS);

    private static Proposal toys(String place, String zone, Object... pairs) {
        Project project = TestProposals.stating(Map.of()).project();
        return Proposal.at(project, REGION.places().get(place), TestChains.findZone(REGION, zone))
                .withMore(TestProposals.figures(pairs));
    }

    private Admission decide(Proposal proposal) {
        return admissions.decide(proposal, RULES);
    }

    private static Limit limit(String scenario, Limited of, double amount, boolean isCeiling) {
        return new Limit(
                scenario,
                Optional.of("west"),
                Optional.empty(),
                of,
                amount,
                isCeiling,
                Basis.REPORTED,
                "plan",
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50, 100, false, MET,    50,  50",
        "50, 50,  50, false, MET,     0,   0",
        "50, 50,  40, false, FAILED, -10, -10",
        "30, 50,  40, false, OPEN,  -10,  10",
        "50, 50, 100, true,  OPEN,,",
        "50, 50,  40, true,  FAILED,,"
    })
    void whatIsLeftIsTheLimitWithoutWhatIsTaken(
            double low,
            double high,
            double amount,
            boolean isCeiling,
            State state,
            Double least,
            Double most) {
        Figures figures =
                Figures.of(toys("west", "", ProjectFigure.ENERGY, Quantity.between(low, high)));
        Limit limit = limit("", Limited.Resource.ENERGY, amount, isCeiling);
        Room room = Burdens.rooms(figures, Map.of(), List.of(limit)).getFirst();

        assertThat(room.state()).isEqualTo(state);
        assertThat(room.after())
                .isEqualTo(
                        least == null
                                ? Optional.empty()
                                : Optional.of(Quantity.between(least, most)));
        assertThat(room.takes()).contains(Quantity.between(low, high));
        assertThat(room.isFirm()).isTrue();
        assertThat(
                        Burdens.rooms(
                                        figures,
                                        Map.of(),
                                        List.of(limit("trial", limit.of(), 1, false)))
                                .getFirst()
                                .isFirm())
                .isFalse();
    }

    @Test
    void ofWhatNobodyKnowsNothingIsTold() {
        Room room =
                Burdens.rooms(
                                Figures.of(toys("west", "")),
                                Map.of(),
                                List.of(limit("", Limited.of("co2"), 5, false)))
                        .getFirst();

        assertThat(room.state()).isEqualTo(State.OPEN);
        assertThat(room.takes()).isEmpty();
        assertThat(room.isFirm()).isFalse();
    }

    /// What nobody states is estimated, of the pressure that the limit is on.
    @Test
    void anEstimatedPressureTakesOfItsOwnLimit() {
        Room room =
                Burdens.rooms(
                                Figures.of(toys("west", "")),
                                Map.of("nox", 1.0, "co2", 4.0),
                                List.of(limit("", Limited.of("co2"), 5, false)))
                        .getFirst();

        assertThat(room.takes()).contains(Quantity.exactly(4));
        assertThat(room.state()).isEqualTo(State.MET);
        assertThat(room.promised()).isFalse();
    }

    @Test
    void limitsAreThoseOfThePlaceAndItsZone() {
        Limit ofZone =
                new Limit(
                        "",
                        Optional.empty(),
                        Optional.of("mills"),
                        Limited.Resource.LAND,
                        5,
                        Basis.REPORTED,
                        "plan",
                        "");
        Limit ofPlace = limit("", Limited.Resource.LAND, 5, false);
        Region region = REGION.toBuilder().all(Limit.class, List.of(ofZone, ofPlace)).build();

        assertThat(
                        Burdens.listLimits(
                                region,
                                REGION.places().get("west"),
                                TestChains.findZone(REGION, "mills")))
                .containsExactly(ofZone, ofPlace);
        assertThat(Burdens.listLimits(region, REGION.places().get("west"), Optional.empty()))
                .containsExactly(ofPlace);
        assertThat(
                        Burdens.listLimits(
                                region,
                                REGION.places().get("east"),
                                TestChains.findZone(REGION, "toys")))
                .isEmpty();
    }

    /// An output of 100 puts out 300 itself, 7.5 for each of its 40 of value added. West makes 140
    /// of mills and 20 of toys: 340 for 106 of value added, of industries whose pressure is known.
    @Test
    void aPressureIsItsOwnAndThatOfItsChain() {
        Admission answer =
                decide(toys("east", "toys", ProjectFigure.OUTPUT, Quantity.exactly(100)));
        Burden burden = answer.environmentalImpact().burdens().getFirst();
        List<EconomicImpact.Gain> gains = answer.economicImpact().orElseThrow().gains();
        double all = sum(gains, "co2", Part.TOTAL);

        assertThat(burden.pressure()).isEqualTo("co2");
        assertThat(burden.direct()).isCloseTo(300, within(1e-6));
        assertThat(burden.promised()).isFalse();
        assertThat(burden.perValueAdded().orElseThrow()).isCloseTo(7.5, within(1e-6));
        assertThat(burden.chainHere().value() + burden.elsewhere().value() + 300)
                .isCloseTo(all, within(1e-6));
        assertThat(burden.chainHere().value()).isPositive();
        assertThat(burden.chainHere().low()).isLessThanOrEqualTo(burden.chainHere().value());
        assertThat(burden.chainHere().high()).isGreaterThanOrEqualTo(burden.chainHere().value());
        assertThat(burden.elsewhere().low()).isNotNegative();
        assertThat(burden.elsewhere().high()).isLessThan(all);
        // What is not here is elsewhere, and no less wide than what the other groups tell.
        double chain = burden.chainHere().value() + burden.elsewhere().value();
        assertThat(burden.chainHere().high() + burden.elsewhere().low()).isLessThan(chain + 1e-6);
        assertThat(burden.chainHere().low() + burden.elsewhere().high())
                .isGreaterThan(chain - 1e-6);
        assertThat(burden.chainPerValueAdded().orElseThrow())
                .isCloseTo(all / sum(gains, "value_added", Part.TOTAL), within(1e-9));
        // East makes 40 of mills and 50 of toys: 230 for 48.
        assertThat(burden.placePerValueAdded().orElseThrow()).isCloseTo(230 / 48.0, within(1e-6));
        assertThat(burden.forerunners()).hasSize(1);
        assertThat(burden.forerunners().getFirst().place().key()).isEqualTo("west");
        assertThat(burden.forerunners().getFirst().perValueAdded())
                .isCloseTo(340 / 106.0, within(1e-6));
        // By the ratio of its industry in the nation, however well that is known.
        assertThat(CHAINS.findIndicator("co2").orElseThrow().basis()).isEqualTo(Basis.REPORTED);
        assertThat(burden.basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(answer.environmentalImpact().burdens()).hasSize(1);
    }

    private static double sum(List<EconomicImpact.Gain> gains, String key, Part part) {
        return gains.stream()
                .filter(gain -> gain.indicator().key().equals(key) && gain.part() == part)
                .flatMap(gain -> gain.gross().values().stream())
                .mapToDouble(amount -> amount.value())
                .sum();
    }

    /// It promises 250 instead: in all 50 less.
    @Test
    void aPromisedPressureStandsForTheRatio() {
        Admission plain =
                decide(toys("west", "mills", ProjectFigure.OUTPUT, Quantity.exactly(100)));
        Burden burden = plain.environmentalImpact().burdens().getFirst();
        Burden promised =
                decide(
                                toys(
                                        "west",
                                        "mills",
                                        ProjectFigure.OUTPUT,
                                        Quantity.exactly(100),
                                        ProjectFigure.ofPressure("co2"),
                                        Quantity.exactly(250)))
                        .environmentalImpact()
                        .burdens()
                        .getFirst();
        double valueAdded =
                sum(plain.economicImpact().orElseThrow().gains(), "value_added", Part.TOTAL);

        assertThat(promised.direct()).isEqualTo(250);
        assertThat(promised.promised()).isTrue();
        assertThat(promised.basis()).isEqualTo(Basis.REPORTED);
        assertThat(promised.perValueAdded().orElseThrow()).isCloseTo(6.25, within(1e-6));
        assertThat(
                        burden.chainPerValueAdded().orElseThrow()
                                - promised.chainPerValueAdded().orElseThrow())
                .isCloseTo(50 / valueAdded, within(1e-9));
        assertThat(promised.chainHere()).isEqualTo(burden.chainHere());
        assertThat(burden.forerunners()).isEmpty();
    }

    /// Best is the zone for toys; then the two that sell to it, by what they would exceed: west has
    /// a trial limit on CO₂ and one of 50 on people, east one on CO₂.
    @ParameterizedTest
    @CsvSource({
        "mills, 40, 'toys mills caring', 2",
        "mills, 60, 'toys caring mills', 3",
        "open,  40, 'toys mills caring open', 4",
        "'',    40, 'toys mills caring', 2",
        "'',    60, 'toys caring mills', 3"
    })
    void zonesAreRankedByWhatStandsInTheWay(String zone, double jobs, String ranked, int here) {
        Elsewhere elsewhere =
                decide(
                                toys(
                                        "west",
                                        zone,
                                        ProjectFigure.OUTPUT,
                                        Quantity.exactly(100),
                                        ProjectFigure.JOBS,
                                        Quantity.exactly(jobs)))
                        .elsewhere()
                        .orElseThrow();

        assertThat(elsewhere.zones())
                .extracting(one -> one.zone().key())
                .containsExactly(ranked.split(" ", -1));
        assertThat(elsewhere.rankHere()).isEqualTo(here);
        assertThat(elsewhere.looked()).isEqualTo(4);
        Elsewhere.Option best = elsewhere.zones().getFirst();
        assertThat(best.isPartner()).isTrue();
        assertThat(best.suppliersOf()).isEqualTo(2);
        assertThat(best.suppliers()).isEqualTo(2);
        assertThat(best.exceeded()).hasSize(1);
        assertThat(best.km()).isZero();
        assertThat(best.vetoesHit()).isZero();
        assertThat(best.floorsFailed()).isZero();
    }

    @Test
    void aZoneThatFailsFloorsIsToldSo() {
        Elsewhere.Option option =
                admissions
                        .decide(
                                toys(
                                        "west",
                                        "mills",
                                        ProjectFigure.TAX,
                                        Quantity.exactly(100),
                                        ProjectFigure.LAND,
                                        Quantity.exactly(10)),
                                TestProposals.ruleset(
                                        TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20),
                                        TestProposals.veto(RuleIndicator.TAX, 200),
                                        TestProposals.veto(RuleIndicator.TAX, 300),
                                        TestProposals.veto(RuleIndicator.TAX, 50)))
                        .elsewhere()
                        .orElseThrow()
                        .zones()
                        .getFirst();

        assertThat(option.floorsFailed()).isEqualTo(1);
        assertThat(option.vetoesHit()).isEqualTo(2);
    }

    /// Without an industry there is nothing to compare; in a ranking nothing is looked for.
    @Test
    void anAnswerTellsWhatIsKnown() {
        Proposal proposal =
                toys(
                        "east",
                        "toys",
                        ProjectFigure.OUTPUT,
                        Quantity.exactly(100),
                        ProjectFigure.JOBS,
                        Quantity.exactly(50),
                        ProjectFigure.TAX,
                        Quantity.exactly(90));
        Admission answer = decide(proposal);
        Admission ranked = admissions.rank(List.of(proposal), one -> RULES).getFirst();

        assertThat(answer.positioning().fit()).isEqualTo(Positioning.Fit.DIRECT);
        assertThat(answer.plausibility().isFlagged()).isTrue();
        assertThat(answer.negotiation().obstacles()).isNotEmpty();
        assertThat(answer.figures()).containsKey(ProjectFigure.TAX);
        assertThat(ranked.elsewhere()).isEmpty();
        assertThat(ranked.negotiation()).isEqualTo(Negotiation.NOTHING_TO_SETTLE);
        EconomicImpact quick = ranked.economicImpact().orElseThrow();
        assertThat(quick.gains())
                .extracting(gain -> gain.indicator().key(), EconomicImpact.Gain::part)
                .containsExactly(
                        tuple("value_added", Part.DIRECT),
                        tuple("value_added", Part.TOTAL),
                        tuple("jobs", Part.DIRECT),
                        tuple("jobs", Part.TOTAL));
        assertThat(quick.gains().get(2).gross().get(Group.HERE).value()).isEqualTo(50);
        assertThat(Admissions.withoutChains(REGION).decide(proposal, RULES).economicImpact())
                .isEmpty();
        assertThat(admissions.region()).isSameAs(REGION);
    }
}
