package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.ExpectedVerdict.Chance;
import org.shanhai.admit.ExpectedVerdict.LandCarried;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;

/// What is to be expected beside the verdict, among projects of one kind that differ in size alone:
/// a job goes with 10 invested, .1 of land, 20 of output and 2 of tax, give or take a fifth.
class ExpectedVerdictsTest {
    private static final Rule TAX_PER_LAND = TestProposals.floor(RuleIndicator.TAX_PER_LAND, 10);
    private static final Ruleset FLOOR = TestProposals.ruleset(TAX_PER_LAND);

    private static Region region(int projects) {
        List<Project> all = new ArrayList<>();
        for (int k = 0; k < projects; k++) {
            double jobs = 100 * Math.exp(0.3 * k - 1.5);
            double[] about = {10, 0.1, 20, 2, 0, 1};
            Map<ProjectFigure, Quantity> figures = new TreeMap<>();
            ProjectFigure[] of = {
                ProjectFigure.INVESTMENT,
                ProjectFigure.LAND,
                ProjectFigure.OUTPUT,
                ProjectFigure.TAX,
                null,
                ProjectFigure.JOBS
            };
            for (int f = 0; f < of.length; f++) {
                if (of[f] != null) {
                    double off = f == 5 ? 1 : Math.exp(0.2 * Math.cos(7 * k + 3 * f));
                    figures.put(of[f], Quantity.exactly(jobs * about[f] * off));
                }
            }
            all.add(TestProposals.comparable("q" + k, "toys", figures));
        }
        return TestProposals.REGION.toBuilder().projects(all).build();
    }

    private static Optional<ExpectedVerdict> expect(Region region, Ruleset rules, Object... pairs) {
        Admissions admissions = Admissions.withoutChains(region);
        Proposal proposal = TestProposals.stating(TestProposals.figures(pairs));
        return admissions.expect(admissions.decide(proposal, rules));
    }

    private static ExpectedVerdict expected(Object... pairs) {
        return expect(region(10), FLOOR, pairs).orElseThrow();
    }

    @Test
    void tooFewProjectsTellNothing() {
        assertThat(expect(region(2), FLOOR)).isEmpty();
        assertThat(expect(region(3), FLOOR)).isPresent();
    }

    /// Tax for land is about 20: twice the floor for 100 jobs on 10, half of it on 40.
    @Test
    void chancesFollowFromWhatIsStated() {
        ExpectedVerdict good =
                expected(
                        ProjectFigure.LAND, Quantity.exactly(10),
                        ProjectFigure.JOBS, Quantity.exactly(100),
                        ProjectFigure.OUTPUT, Quantity.exactly(2000));
        ExpectedVerdict poor =
                expected(
                        ProjectFigure.LAND, Quantity.exactly(60),
                        ProjectFigure.JOBS, Quantity.exactly(100),
                        ProjectFigure.OUTPUT, Quantity.exactly(2000));

        assertThat(good.chance(Outcome.ADMIT_ON_CONDITIONS)).isGreaterThan(0.6);
        assertThat(good.likeliest()).isEqualTo(Outcome.ADMIT_ON_CONDITIONS);
        assertThat(poor.chance(Outcome.ADMIT_ON_CONDITIONS)).isLessThan(0.4);
        assertThat(poor.likeliest()).isEqualTo(Outcome.NEGOTIATE);
        assertThat(good.chances().stream().mapToDouble(Chance::chance).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(good.findChance(good.rules().getFirst().rule()).orElseThrow())
                .isEqualTo(good.chance(Outcome.ADMIT_ON_CONDITIONS));
        assertThat(good.findChance(TestProposals.floor(RuleIndicator.JOBS, 1))).isEmpty();
        assertThat(good.comparables()).isEqualTo(10);
        assertThat(good.related()).isEqualTo(10);
        assertThat(good.places()).isZero();
        assertThat(good.undrawn()).isEmpty();
        assertThat(good.open()).isZero();
        assertThat(good.contradictory()).isFalse();
        assertThat(good.worstPromise()).isEmpty();
    }

    @Test
    void whatIsExactHasNoRoutesAndWhatIsNotIsAsked() {
        ExpectedVerdict found =
                expect(
                                region(10),
                                TestProposals.ruleset(
                                        TestProposals.floor(RuleIndicator.TAX_PER_LAND, 20)),
                                ProjectFigure.JOBS,
                                Quantity.exactly(100))
                        .orElseThrow();

        assertThat(found.figures()).hasSize(Magnitude.values().length);
        for (ExpectedVerdict.DrawnFigure figure : found.figures()) {
            boolean jobs = figure.item().equals(ProjectFigure.JOBS);
            assertThat(figure.exact()).isEqualTo(jobs);
            assertThat(figure.routes().isEmpty())
                    .isEqualTo(jobs || figure.item().equals(ProjectFigure.LOCAL_TAX));
            assertThat(figure.isContested()).isFalse();
        }
        assertThat(found.questions())
                .extracting(ExpectedVerdict.FigureToAsk::item)
                .containsExactlyInAnyOrder(ProjectFigure.LAND, ProjectFigure.TAX);
        ExpectedVerdict.PassGrid grid = found.grid().orElseThrow();
        assertThat(grid.row()).isEqualTo(found.questions().getFirst().item());
        assertThat(grid.rows()).isSorted().hasSize(5);
        assertThat(grid.columns()).isSorted().hasSize(5);
        int land = grid.row().equals(ProjectFigure.LAND) ? 1 : 0;
        // Land is rounded as people say it, in mu.
        assertThat(land == 1 ? grid.rows() : grid.columns())
                .allMatch(step -> isOfTwoDigits(step * Zone.MU_PER_KM2));
        assertThat(land == 1 ? grid.columns() : grid.rows())
                .allMatch(ExpectedVerdictsTest::isOfTwoDigits);
        for (int r = 0; r < 5; r++) {
            for (int c = 0; c < 5; c++) {
                double tax = land == 1 ? grid.columns().get(c) : grid.rows().get(r);
                double on = land == 1 ? grid.rows().get(r) : grid.columns().get(c);
                assertThat(grid.passes().get(r).get(c)).isEqualTo(tax / on >= 20 - 1e-9 ? 1 : 0);
            }
        }
    }

    private static boolean isOfTwoDigits(double value) {
        double rounded = new BigDecimal(value).round(new MathContext(2)).doubleValue();
        return Math.abs(value - rounded) < 1e-9 * rounded;
    }

    /// Local tax of 100 carries land of 10 surely, and of 20 likely: half of all tax is local.
    @Test
    void localTaxCarriesLandSurelyAndLikely() {
        LandCarried land =
                expected(ProjectFigure.LOCAL_TAX, Quantity.atLeast(100)).land().getFirst();

        assertThat(land.local()).isEqualTo(100);
        assertThat(land.sure()).isCloseTo(10, within(1e-9));
        assertThat(land.likely()).isCloseTo(20, within(1e-9));
        assertThat(land.low()).isCloseTo(20, within(1e-9));
        assertThat(land.high()).isCloseTo(20, within(1e-9));
        assertThat(land.chances().getFirst()).isEqualTo(1);
        assertThat(land.chances().get(2)).isBetween(0.3, 0.7);
        assertThat(expected(ProjectFigure.TAX, Quantity.exactly(100)).land()).isEmpty();
        assertThat(expected(ProjectFigure.LOCAL_TAX, Quantity.exactly(0)).land()).isEmpty();
        assertThat(
                        expect(
                                        region(10),
                                        TestProposals.ruleset(
                                                TestProposals.floor(RuleIndicator.TAX, 10)),
                                        ProjectFigure.LOCAL_TAX,
                                        Quantity.atLeast(100))
                                .orElseThrow()
                                .land())
                .isEmpty();
    }

    /// A million of output from a hundred jobs is beyond all others: what is drawn sets it aside.
    @Test
    void whatCannotBeBelievedIsSetAside() {
        ExpectedVerdict found =
                expected(
                        ProjectFigure.JOBS, Quantity.exactly(100),
                        ProjectFigure.INVESTMENT, Quantity.exactly(1000),
                        ProjectFigure.OUTPUT, Quantity.exactly(1e7));

        assertThat(found.setAside()).containsExactly(ProjectFigure.OUTPUT);
        assertThat(found.unlikely()).hasSize(1);
        assertThat(found.unlikely().getFirst().item()).isEqualTo(ProjectFigure.OUTPUT);
        assertThat(found.unlikely().getFirst().stated()).isEqualTo(1e7);
        assertThat(found.unlikely().getFirst().chance()).isLessThan(0.01);
        assertThat(found.unlikely().getFirst().usual().median()).isBetween(500.0, 8000.0);
        assertThat(
                        found.unlikely().getFirst().usual().low()
                                < found.unlikely().getFirst().usual().high())
                .isTrue();
        ExpectedVerdict sound =
                expected(
                        ProjectFigure.JOBS, Quantity.exactly(100),
                        ProjectFigure.OUTPUT, Quantity.exactly(2000));
        assertThat(sound.setAside()).isEmpty();
        assertThat(sound.unlikely()).isEmpty();
    }

    @Test
    void aPromiseOfTaxThatIsNotPlausibleIsSetAside() {
        ExpectedVerdict found =
                expected(
                        ProjectFigure.JOBS, Quantity.exactly(100),
                        ProjectFigure.TAX, Quantity.exactly(1e6));

        assertThat(found.worstPromise()).contains(PromiseTest.Outcome.NOT_PLAUSIBLE);
        assertThat(found.setAside()).containsExactly(ProjectFigure.TAX);
        assertThat(figure(found, ProjectFigure.TAX).spread().median()).isLessThan(1000);
        assertThat(figure(found, ProjectFigure.TAX).exact()).isFalse();
        ExpectedVerdict plausible =
                expected(
                        ProjectFigure.JOBS, Quantity.exactly(100),
                        ProjectFigure.TAX, Quantity.exactly(60));
        assertThat(plausible.promises()).isNotEmpty();
        assertThat(plausible.setAside()).isEmpty();
        assertThat(figure(plausible, ProjectFigure.TAX).exact()).isTrue();
        assertThat(expected(ProjectFigure.JOBS, Quantity.exactly(0)).zero())
                .containsExactly(ProjectFigure.JOBS);
    }

    private static ExpectedVerdict.DrawnFigure figure(ExpectedVerdict found, ProjectFigure item) {
        return found.figures().stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    /// A thousand draws tell of many what all draws tell of one.
    @Test
    void chancesOfManyAreThoseOfOne() {
        Admissions admissions = Admissions.withoutChains(region(10));
        Admission poor =
                admissions.decide(
                        TestProposals.stating(
                                TestProposals.figures(
                                        ProjectFigure.LAND, Quantity.exactly(25),
                                        ProjectFigure.JOBS, Quantity.exactly(100))),
                        FLOOR);

        List<Chance> many = admissions.listChances(List.of(poor)).getFirst().orElseThrow();
        ExpectedVerdict one = admissions.expect(poor).orElseThrow();

        assertThat(many).hasSize(Outcome.values().length);
        for (Chance chance : many) {
            assertThat(chance.chance()).isCloseTo(one.chance(chance.outcome()), within(0.08));
        }
        assertThat(one.chance(Outcome.NEGOTIATE)).isBetween(0.2, 0.8);
        Admissions few = Admissions.withoutChains(region(2));
        assertThat(
                        few.listChances(List.of(few.decide(TestProposals.stating(Map.of()), FLOOR)))
                                .getFirst())
                .isEmpty();
    }

    /// Tax of 2 for a job, 10 asked for the land: with 100 jobs on 10 the floor on jobs stands and
    /// the other, which waits for tax, is most likely kept; on 40 it is most likely broken.
    @Test
    void whatIsLikelierBrokenThanKeptIsNegotiated() {
        Admissions admissions = Admissions.withoutChains(region(10));
        Ruleset rules =
                TestProposals.ruleset(TestProposals.floor(RuleIndicator.JOBS, 50), TAX_PER_LAND);
        Map<Double, Verdict> verdicts =
                Map.of(10.0, Verdict.ADMIT_ON_CONDITIONS, 60.0, Verdict.NEGOTIATE);
        verdicts.forEach(
                (land, verdict) -> {
                    Admission found =
                            admissions.decide(
                                    TestProposals.stating(
                                            TestProposals.figures(
                                                    ProjectFigure.LAND, Quantity.exactly(land),
                                                    ProjectFigure.JOBS, Quantity.exactly(100))),
                                    rules);
                    assertThat(found.verdict()).isEqualTo(verdict);
                    assertThat(found.kept().orElseThrow() >= 0.5)
                            .isEqualTo(verdict == Verdict.ADMIT_ON_CONDITIONS);
                });
        Admissions few = Admissions.withoutChains(region(2));
        assertThat(
                        few.decide(
                                        TestProposals.stating(
                                                TestProposals.figures(
                                                        ProjectFigure.LAND, Quantity.exactly(60),
                                                        ProjectFigure.JOBS, Quantity.exactly(100))),
                                        rules)
                                .kept())
                .isEmpty();
    }
}
