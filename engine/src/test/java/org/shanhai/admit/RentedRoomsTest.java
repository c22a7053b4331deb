package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Who states land of 0 rents rooms: no rule, condition or quota on land holds.
class RentedRoomsTest {
    private static final List<RuleIndicator> OF_LAND =
            List.of(
                    RuleIndicator.TAX_PER_LAND,
                    RuleIndicator.OUTPUT_PER_LAND,
                    RuleIndicator.JOBS_PER_LAND,
                    RuleIndicator.INVESTMENT_PER_LAND,
                    RuleIndicator.FLOOR_AREA_RATIO,
                    RuleIndicator.BUILDING_DENSITY);

    private static final Ruleset RULES =
            TestProposals.ruleset(
                    TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20),
                    TestProposals.floor(RuleIndicator.OUTPUT_PER_LAND, 20),
                    TestProposals.score(RuleIndicator.JOBS_PER_LAND, 1, 2, 10),
                    TestProposals.floor(RuleIndicator.FLOOR_AREA_RATIO, 1),
                    TestProposals.floor(RuleIndicator.BUILDING_DENSITY, 0.4),
                    TestProposals.veto(RuleIndicator.INVESTMENT_PER_LAND, 300),
                    TestProposals.floor(RuleIndicator.JOBS, 100),
                    TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "land", 0),
                    TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0));

    private static Proposal on(Quantity land) {
        return TestProposals.stating(
                Map.of(
                        ProjectFigure.LAND, land,
                        ProjectFigure.TAX, Quantity.exactly(1e7),
                        ProjectFigure.INVESTMENT, Quantity.exactly(1e8),
                        ProjectFigure.JOBS, Quantity.exactly(120)));
    }

    private static Admission decide(Quantity land) {
        return Admissions.withoutChains(TestProposals.REGION).decide(on(land), RULES);
    }

    private static List<RuleIndicator> checked(Admission answer) {
        return answer.checks().stream().map(check -> check.rule().indicator()).toList();
    }

    private static List<RuleIndicator> barred(Admission answer) {
        return answer.vetoes().stream().map(veto -> veto.rule().indicator()).toList();
    }

    private static List<String> quotas(Admission answer) {
        return answer.conditions().stream()
                .filter(Condition.Quota.class::isInstance)
                .map(one -> ((Condition.Quota) one).veto().rule().subject())
                .toList();
    }

    @Test
    void noRuleConditionOrQuotaOnLandHolds() {
        Admission rented = decide(Quantity.exactly(0));

        assertThat(checked(rented)).containsExactly(RuleIndicator.JOBS);
        assertThat(barred(rented)).containsExactly(RuleIndicator.LIMIT, RuleIndicator.LIMIT);
        assertThat(quotas(rented)).containsExactly("energy");
        assertThat(rented.conditions())
                .isNotEmpty()
                .noneMatch(one -> one.kind() == Condition.Kind.LAND_GRANT);
        assertThat(rented.verdict()).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
    }

    /// Where floors are of land alone, none is missed; where no line asks for a figure, nothing is
    /// decided.
    @ParameterizedTest
    @CsvSource({"TAX_PER_LAND, ADMIT", "JUDGED, ASK_FIRST"})
    void floorsOfLandAreNotMissed(RuleIndicator indicator, Verdict verdict) {
        Rule rule =
                indicator == RuleIndicator.TAX_PER_LAND
                        ? TestProposals.floor(indicator, 20)
                        : TestProposals.judged(Rule.Kind.JUDGED, indicator, "technology", 10);

        assertThat(
                        Admissions.withoutChains(TestProposals.REGION)
                                .decide(on(Quantity.exactly(0)), TestProposals.ruleset(rule))
                                .verdict())
                .isEqualTo(verdict);
    }

    /// An office whose trade is not asked how much energy it uses needs no quota; a workshop in
    /// rented rooms does while it does not say, and so does who states what it emits.
    @ParameterizedTest
    @CsvSource({
        "2451, ,    , 'energy, cod'",
        "2451, 900, , ''",
        "2451, 900, 5, cod",
        "2211, ,    , ''",
        "2211, ,    5, cod",
        "2211, 1100, , 'energy, cod'"
    })
    void anOfficeNeedsNoQuota(
            String ofClass, @Nullable Double energy, @Nullable Double cod, String called) {
        Region region =
                TestMatters.region(
                        List.of(
                                TestMatters.matter("review")
                                        .paper()
                                        .asked("24")
                                        .above(Limited.Resource.ENERGY, 1000)
                                        .make(),
                                TestMatters.matter("noise").paper().make()),
                        List.of());
        Map<ProjectFigure, Quantity> stated = new HashMap<>();
        stated.put(ProjectFigure.LAND, Quantity.exactly(0));
        if (energy != null) {
            stated.put(ProjectFigure.ENERGY, Quantity.exactly(energy));
        }
        if (cod != null) {
            stated.put(ProjectFigure.ofPressure("cod"), Quantity.exactly(cod));
        }
        Ruleset rules =
                TestProposals.ruleset(
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0),
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "cod", 0));

        assertThat(
                        String.join(
                                ", ",
                                quotas(
                                        Admissions.withoutChains(region)
                                                .decide(
                                                        TestMatters.of(
                                                                TestProposals.stating(stated),
                                                                "toys",
                                                                ofClass),
                                                        rules))))
                .isEqualTo(called);
    }

    /// On land all of them hold; an amount that may be nothing is not nothing.
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0})
    void onLandAllHold(double least) {
        Admission built = decide(Quantity.between(least, 0.03));

        assertThat(checked(built)).containsAll(OF_LAND.subList(0, 3)).contains(RuleIndicator.JOBS);
        assertThat(checked(built))
                .contains(RuleIndicator.FLOOR_AREA_RATIO, RuleIndicator.BUILDING_DENSITY);
        assertThat(barred(built)).contains(RuleIndicator.INVESTMENT_PER_LAND);
        assertThat(quotas(built)).containsExactlyInAnyOrder("land", "energy");
        assertThat(built.conditions()).anyMatch(one -> one.kind() == Condition.Kind.LAND_GRANT);
    }

    /// What a rule looks at.
    @Test
    void rulesOnLandAreTold() {
        for (RuleIndicator indicator : OF_LAND) {
            assertThat(Formula.isOfLand(TestProposals.floor(indicator, 1))).isTrue();
        }
        for (RuleIndicator other :
                List.of(RuleIndicator.JOBS, RuleIndicator.TAX, RuleIndicator.RD_SHARE)) {
            assertThat(Formula.isOfLand(TestProposals.floor(other, 1))).isFalse();
        }
        assertThat(
                        Formula.isOfLand(
                                TestProposals.judged(
                                        Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0)))
                .isFalse();
    }

    /// Tax a mu of no land is no number to compare; tax a job is one still.
    @Test
    void nothingIsComparedByLand() {
        Map<ProjectFigure, Quantity> known =
                Map.of(
                        ProjectFigure.LAND, Quantity.exactly(0.02),
                        ProjectFigure.TAX, Quantity.exactly(2e7),
                        ProjectFigure.JOBS, Quantity.exactly(100));
        Region region =
                TestProposals.REGION.toBuilder()
                        .projects(
                                List.of(
                                        TestProposals.comparable("a", "toys", known),
                                        TestProposals.comparable("b", "toys", known),
                                        TestProposals.comparable("c", "toys", known),
                                        TestProposals.comparable("d", "toys", known),
                                        TestProposals.comparable("e", "toys", known),
                                        TestProposals.comparable("f", "toys", known)))
                        .build();
        assertThat(byLand(region, Quantity.exactly(0))).containsOnly(false);
        assertThat(byLand(region, Quantity.exactly(0.02))).contains(true, false);
    }

    private static List<Boolean> byLand(Region region, Quantity land) {
        Proposal proposal = on(land);
        return PlausibilityTests.of(
                        new Comparables(region),
                        Optional.empty(),
                        proposal,
                        Figures.of(proposal),
                        Optional.of(0))
                .comparisons()
                .stream()
                .map(one -> one.divisor().equals(ProjectFigure.LAND))
                .toList();
    }
}
