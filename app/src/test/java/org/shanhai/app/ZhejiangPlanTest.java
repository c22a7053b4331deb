package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Check;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.State;
import org.shanhai.admit.Verdict;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.Option;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PlanCandidate;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Planned;
import org.shanhai.plan.Planning;
import org.shanhai.plan.Scouting;
import org.shanhai.plan.Site;
import org.shanhai.plan.Terms;
import org.shanhai.plan.Unplannable;
import org.shanhai.plan.Where;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.supply.fitted.SupplyChains;

/// Projects, zones and trial limits of Zhejiang: plans hold what an independent count says.
class ZhejiangPlanTest {
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final SupplyChains CHAINS = Embedded.chains(REGION);
    private static final Solver SOLVER = new SolverProcess(SolverLibrary.find().orElseThrow());
    private static final List<Limit> TRIAL =
            REGION.all(Limit.class).stream().filter(one -> !one.isCeiling()).toList();
    private static final Admissions ADMISSIONS = Admissions.of(CHAINS);
    private static final Scouting STAYING =
            new Scouting(
                    CHAINS,
                    ADMISSIONS,
                    one -> REGION.findDefaultRuleset(one.place()).orElseThrow(),
                    EnumSet.complementOf(EnumSet.of(Fit.NONE, Fit.UNKNOWN)));
    private static final Scouting PROMISED = STAYING.moving(one -> true);

    /// Of whatever year.
    private static final List<ProjectEntry> ENTRIES =
            REGION.projects().stream()
                    .filter(one -> !one.isStanding())
                    .filter(one -> Proposal.of(REGION, one).isPresent())
                    .map(ProjectEntry::of)
                    .toList();
    private static final Pipeline PIPELINE = PROMISED.pipeline(ENTRIES, TRIAL);
    private static final Pipeline ONE_BY_ONE =
            new Pipeline(
                    PIPELINE.candidates(),
                    PIPELINE.sites(),
                    PIPELINE.options(),
                    PIPELINE.refused(),
                    PIPELINE.unplannable());
    private static final PlanQuestion QUESTION =
            new PlanQuestion(
                    List.of(
                            new Aim(1, new Counted(Counted.VALUE_ADDED, Where.region())),
                            new Aim(
                                    1,
                                    new Counted(
                                            Counted.VALUE_ADDED, new Where.Group(Role.MOUNTAIN)))),
                    TRIAL.stream().map(Bound::of).toList(),
                    List.of(),
                    Map.of());
    private static final String LAND = Limited.Resource.LAND.key();
    private static final Effort EFFORT = new Effort(30, 0, 0.001);

    @AfterAll
    static void close() {
        SOLVER.close();
    }

    private static Planned.Found plan(PlanQuestion question) {
        return (Planned.Found)
                new Planning(PIPELINE, SOLVER).plan(question, EFFORT, Solver.Listener.SILENT);
    }

    @Test
    void thePlanIsWhatAnIndependentCountSays() {
        Planned.Found found = plan(QUESTION);
        Evaluation evaluation = Evaluation.of(PIPELINE, QUESTION, found.plan());
        assertThat(evaluation.broken()).isEmpty();
        assertThat(evaluation.value()).isCloseTo(found.value(), within(1e-6 * found.value()));
        assertThat(found.end()).isEqualTo(Solution.End.PROVEN);
        // The search proves what projects come to one by one; what they buy of one another is off
        // the value and not off the bound.
        double oneByOne = Evaluation.of(ONE_BY_ONE, QUESTION, found.plan()).value();
        assertThat(oneByOne).isGreaterThan(found.value());
        assertThat(found.bound()).isLessThanOrEqualTo(oneByOne / (1 - EFFORT.gap()));
        assertThat(found.plan().placed()).isPositive();
    }

    @Test
    void whatIsBuiltStaysWhereItIsAndAllElseUnlessItIsMoved() {
        Pipeline staying = STAYING.pipeline(ENTRIES, TRIAL);
        assertThat(listStanding(staying, project -> true)).isNotEmpty().allMatch(one -> one);
        assertThat(listStanding(PIPELINE, Project::isUnderWay)).isNotEmpty().allMatch(one -> one);
        assertThat(PIPELINE.options()).hasSizeGreaterThan(staying.options().size());
    }

    /// Whether each option of some projects is where its project says that it would stand.
    private static List<Boolean> listStanding(Pipeline pipeline, Predicate<Project> which) {
        return pipeline.options().stream()
                .filter(one -> which.test(pipeline.candidates().get(one.candidate()).project()))
                .map(
                        one ->
                                pipeline.candidates()
                                        .get(one.candidate())
                                        .project()
                                        .place()
                                        .equals(
                                                Optional.of(
                                                        pipeline.sites()
                                                                .get(one.site())
                                                                .place()
                                                                .key())))
                .toList();
    }

    /// Wherever a plan may put a project, `admit` says the same of it there and does not refuse it,
    /// nor on the land that it is given; and every floor that its figures then miss is told, and
    /// none but those. Land that nobody states is on no floor's wrong side where projects like it
    /// do with so little.
    @Test
    void admitRefusesNothingThatMayBePlacedAndNoFloorIsMissedWithoutAWord() {
        int missed = 0;
        int given = 0;
        for (Option option : PIPELINE.options()) {
            PlanCandidate candidate = PIPELINE.candidates().get(option.candidate());
            Site site = PIPELINE.sites().get(option.site());
            Terms terms = option.terms().orElseThrow();
            Proposal proposal = Proposal.at(REGION, candidate.project(), site.zone());
            boolean isStated = candidate.project().find(ProjectFigure.LAND).isPresent();
            Quantity land = Quantity.exactly(terms.land());
            Admission plain = ADMISSIONS.decide(proposal);
            Admission onLand =
                    isStated
                            ? plain
                            : ADMISSIONS.decide(
                                    proposal.withSets(Map.of(ProjectFigure.LAND, land)));
            assertThat(plain.verdict())
                    .as(candidate.key() + " in " + site.zone().key())
                    .isEqualTo(terms.admission().verdict())
                    .isNotIn(Verdict.REFUSE, Verdict.REFUSE_UNLESS);
            assertThat(onLand.verdict()).isNotIn(Verdict.REFUSE, Verdict.REFUSE_UNLESS);
            List<Rule> floors =
                    onLand.checks().stream()
                            .filter(check -> check.is(State.FAILED) || check.isShort())
                            .map(Check::rule)
                            .toList();
            assertThat(terms.missed())
                    .extracting(Check::rule)
                    .containsExactlyInAnyOrderElementsOf(floors);
            missed += terms.missed().size();
            double likely = candidate.use(LAND);
            assertThat(terms.land()).isLessThanOrEqualTo(likely);
            if (terms.land() < likely) {
                given++;
                assertThat(isStated).isFalse();
                assertThat(terms.missed())
                        .extracting(check -> check.rule().indicator())
                        .doesNotContain(
                                RuleIndicator.TAX_PER_LAND, RuleIndicator.INVESTMENT_PER_LAND);
            }
        }
        assertThat(given).isPositive();
        assertThat(missed).isPositive();
    }

    @Test
    void aPartOfAWholeIsCountedOnce() {
        assertThat(PIPELINE.unplannable())
                .filteredOn(one -> one.why() == Unplannable.Why.PART_OF_OTHER)
                .extracting(one -> one.project().key())
                .containsExactly("LS03");
    }

    /// Only where it falls depends on the zone, but for what comes back to the project's own cell
    /// of what it buys, which is in its output already. How much that is, a ranking knows to a
    /// part in a thousand.
    @Test
    void whatAProjectBringsInAllDependsOnItsZoneByItsOwnFeedbackAlone() {
        for (int p = 0; p < PIPELINE.candidates().size(); p++) {
            List<Double> demands = new ArrayList<>();
            for (Option option : PIPELINE.listOptions(p)) {
                double all = 0;
                for (Role role : Role.values()) {
                    all += option.gains().in(Counted.VALUE_ADDED, role);
                }
                demands.add(all * ownFeedback(p, option));
            }
            demands.forEach(
                    one -> assertThat(one).isCloseTo(demands.getFirst(), within(1e-3 * one)));
        }
    }

    /// What a cell makes in the end for a unit of new demand for it.
    private static double ownFeedback(int candidate, Option option) {
        int place = REGION.places().units().indexOf(PIPELINE.sites().get(option.site()).place());
        String industry = PIPELINE.candidates().get(candidate).project().industry().orElseThrow();
        int number = REGION.industries().number(industry);
        Matrix change =
                Matrix.zeros(CHAINS.economy().placeCount(), CHAINS.economy().industryCount());
        change.set(place, number, 1);
        return CHAINS.economy()
                .respond(change, CHAINS.technology().widest())
                .values()
                .get(place, number);
    }

    /// What is not being built yet brings as much as usually comes of it, or less where its promise
    /// is not believed; it needs all its land all the same.
    @Test
    void whatIsUsuallyDeliveredIsThePartThatComes() {
        double usual = Scouting.usual(REGION).orElseThrow().rate();
        Pipeline delivered = PROMISED.delivering().pipeline(ENTRIES, TRIAL);
        assertThat(usual).isBetween(0.1, 0.99);
        int cut = 0;
        int whole = 0;
        for (int p = 0; p < PIPELINE.candidates().size(); p++) {
            PlanCandidate promised = PIPELINE.candidates().get(p);
            assertThat(delivered.candidates().get(p).uses().get(LAND))
                    .isEqualTo(promised.uses().get(LAND));
            for (Option option : delivered.listOptions(p)) {
                double before =
                        PIPELINE.listOptions(p).stream()
                                .filter(one -> one.site() == option.site())
                                .findFirst()
                                .orElseThrow()
                                .gains()
                                .inRegion(Counted.VALUE_ADDED);
                double now = option.gains().inRegion(Counted.VALUE_ADDED);
                boolean isCut = Math.abs(now - usual * before) <= 1e-9 * before;
                if (promised.project().isUnderWay()) {
                    assertThat(isCut).isFalse();
                    whole += Math.abs(now - before) <= 1e-9 * before ? 1 : 0;
                } else {
                    cut += isCut ? 1 : 0;
                }
            }
        }
        assertThat(cut).isPositive();
        assertThat(whole).isPositive();
    }

    @Test
    void moreRoomIsNeverWorse() {
        double bound = plan(QUESTION).bound();
        List<Bound> wider =
                QUESTION.bounds().stream().map(one -> one.at(one.amount() * 1.2)).toList();
        assertThat(plan(QUESTION.withBounds(wider)).bound())
                .isGreaterThanOrEqualTo(bound * (1 - 1e-9));
    }
}
