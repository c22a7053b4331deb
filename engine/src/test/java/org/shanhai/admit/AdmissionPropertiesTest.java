package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.RuleIndicator;

/// What must hold of every admission, tried on proposals and rules drawn by seeds: the first so
/// many that the property says something of.
class AdmissionPropertiesTest {
    private static final int ENOUGH = 25;

    private static IntStream first(Predicate<RandomCase> tellsSomething) {
        return IntStream.iterate(0, seed -> seed + 1)
                .filter(seed -> tellsSomething.test(new RandomCase(seed)))
                .limit(ENOUGH);
    }

    static IntStream all() {
        return first(drawn -> true);
    }

    static IntStream withMarks() {
        return first(drawn -> drawn.answer().score().isPresent());
    }

    static IntStream withBreakEvens() {
        return first(
                drawn ->
                        drawn.answer().checks().stream()
                                .anyMatch(check -> !check.breakEvens().isEmpty()));
    }

    static IntStream withRemedies() {
        return first(drawn -> !drawn.answer().negotiation().single().isEmpty());
    }

    static IntStream negotiable() {
        return first(drawn -> drawn.answer().negotiation().cheapest().isPresent());
    }

    @ParameterizedTest
    @MethodSource("withMarks")
    void moreOfAPromisedBenefitNeverWorsensVerdictOrMarks(int seed) {
        RandomCase drawn = new RandomCase(seed);
        Admission before = drawn.answer();
        for (ProjectFigure benefit :
                new ProjectFigure[] {
                    ProjectFigure.TAX,
                    ProjectFigure.LOCAL_TAX,
                    ProjectFigure.OUTPUT,
                    ProjectFigure.VALUE_ADDED,
                    ProjectFigure.INVESTMENT,
                    ProjectFigure.RD_SHARE
                }) {
            Quantity stated = drawn.proposal.more().get(benefit);
            if (stated == null) {
                continue;
            }
            Map<ProjectFigure, Quantity> more = new TreeMap<>(drawn.proposal.more());
            more.put(benefit, stated.times(1.4));
            Admission after = drawn.answer(drawn.proposal.withMore(more));

            assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
            Range was = before.score().orElseThrow().total();
            Range now = after.score().orElseThrow().total();
            assertThat(now.low()).isGreaterThanOrEqualTo(was.low() - 1e-9);
            assertThat(now.high()).isGreaterThanOrEqualTo(was.high() - 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void moreLandNeverRaisesTaxPerLand(int seed) {
        RandomCase drawn = new RandomCase(seed);
        Formula taxPerLand =
                Formula.of(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 1)).orElseThrow();
        Quantity land =
                drawn.proposal.more().getOrDefault(ProjectFigure.LAND, Quantity.exactly(0.02));
        Quantity before =
                taxPerLand.firm(
                        Figures.of(drawn.proposal.withSets(Map.of(ProjectFigure.LAND, land))));
        Quantity after =
                taxPerLand.firm(
                        Figures.of(
                                drawn.proposal.withSets(
                                        Map.of(ProjectFigure.LAND, land.times(1.2)))));

        assertThat(after.low()).isLessThanOrEqualTo(before.low());
        assertThat(after.high()).isLessThanOrEqualTo(before.high());
    }

    @ParameterizedTest
    @MethodSource("withBreakEvens")
    void aBreakEvenPutBackGivesExactlyTheFloor(int seed) {
        RandomCase drawn = new RandomCase(seed);
        for (Check check : drawn.answer().checks()) {
            for (BreakEven even : check.breakEvens()) {
                Proposal with =
                        drawn.proposal.withSets(
                                Map.of(even.item(), Quantity.exactly(even.value())));
                Check then =
                        drawn.answer(with).checks().stream()
                                .filter(one -> one.rule().equals(check.rule()))
                                .findFirst()
                                .orElseThrow();
                boolean more = check.rule().isHigherBetter();
                double worst = more ? then.value().low() : then.value().high();
                double threshold =
                        (even.target() == BreakEven.Target.FLOOR
                                        ? check.rule().floor()
                                        : check.rule().full())
                                .orElseThrow();
                assertThat(worst).isCloseTo(threshold, Percentage.withPercentage(1e-10));
                if (even.target() == BreakEven.Target.FLOOR && then.state().isPresent()) {
                    assertThat(then.is(State.MET)).isTrue();
                }
                if (even.target() == BreakEven.Target.FULL) {
                    assertThat(then.marks().orElseThrow().low())
                            .isCloseTo(check.rule().weight(), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withMarks")
    void theMarksLieInTheirRangeHoweverTheUnknownTurnsOut(int seed) {
        RandomCase drawn = new RandomCase(seed);
        Admission open = drawn.answer();
        Range whole = open.score().orElseThrow().total();
        for (int k = 0; k < 10; k++) {
            Map<ProjectFigure, Quantity> filled = drawn.filled();
            Admission known = drawn.answer(drawn.proposal.withSets(filled));
            Range marks = known.score().orElseThrow().total();

            assertThat(marks.high() - marks.low()).isLessThan(1e-9);
            assertThat(marks.low()).isGreaterThanOrEqualTo(whole.low() - 1e-9);
            assertThat(marks.high()).isLessThanOrEqualTo(whole.high() + 1e-9);
            if (open.verdict() == Verdict.ADMIT || open.verdict() == Verdict.REFUSE) {
                assertThat(known.verdict()).isEqualTo(open.verdict());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withRemedies")
    void eachSmallestChangeMeetsItsRule(int seed) {
        RandomCase drawn = new RandomCase(seed);
        for (Negotiation.Remedy remedy : drawn.answer().negotiation().single()) {
            Proposal changed =
                    drawn.proposal.withSets(
                            Map.of(remedy.change().item(), Quantity.exactly(remedy.change().to())));
            Admission after = drawn.answer(changed);

            assertThat(after.checks())
                    .filteredOn(check -> check.rule().equals(remedy.rule()))
                    .allMatch(check -> check.is(State.MET));
            assertThat(after.vetoes())
                    .filteredOn(veto -> veto.rule().equals(remedy.rule()))
                    .allMatch(veto -> veto.state() == Veto.State.CLEARED);
        }
    }

    @ParameterizedTest
    @MethodSource("negotiable")
    void theNegotiatedChangesMakeItPass(int seed) {
        RandomCase drawn = new RandomCase(seed);
        Admission before = drawn.answer();
        Negotiation negotiation = before.negotiation();
        Negotiation.Combination cheapest = negotiation.cheapest().orElseThrow();
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        for (Negotiation.Change change : cheapest.changes()) {
            Stated known = before.figures().get(change.item());
            Quantity stated = known == null ? Quantity.exactly(change.to()) : known.quantity();
            boolean isHigh =
                    change.from().isPresent()
                            && change.from().getAsDouble() == stated.high()
                            && !stated.isPoint();
            Quantity so = sets.getOrDefault(change.item(), stated);
            sets.put(
                    change.item(),
                    stated.isPoint()
                            ? Quantity.exactly(change.to())
                            : isHigh
                                    ? Quantity.between(Math.min(so.low(), change.to()), change.to())
                                    : Quantity.between(
                                            change.to(), Math.max(change.to(), so.high())));
        }
        Admission after = drawn.answer(drawn.proposal.withSets(sets));

        assertThat(after.verdict()).isEqualTo(cheapest.verdict());
        assertThat(after.checks())
                .filteredOn(check -> cheapest.settled().contains(check.rule()))
                .allMatch(check -> check.is(State.MET));
        assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
        if (negotiation.obstacles().isEmpty()) {
            assertThat(after.verdict()).isEqualTo(Verdict.ADMIT);
        }
    }

    static IntStream admittedOnConditions() {
        return first(
                drawn ->
                        drawn.answer().verdict() == Verdict.ADMIT_ON_CONDITIONS
                                && allKept(drawn.answer(atItsBest(drawn))));
    }

    private static boolean allKept(Admission answer) {
        return answer.conditions().stream().noneMatch(Condition::isOpen)
                && answer.listHits().isEmpty();
    }

    /// What is not stated turns out as well as can be; what is stated stays.
    private static Proposal atItsBest(RandomCase drawn) {
        Figures figures = Figures.of(drawn.proposal);
        Map<ProjectFigure, Quantity> sets = new TreeMap<>();
        for (ProjectFigure item : RandomCase.ITEMS) {
            Quantity known = figures.firm(item);
            boolean lessIsBetter =
                    item.equals(ProjectFigure.LAND) || item.equals(ProjectFigure.ENERGY);
            double best =
                    item.equals(ProjectFigure.JOBS)
                            ? 1e4
                            : item.isShare() ? 1 : lessIsBetter ? 1e-4 : 1e12;
            sets.put(item, Quantity.exactly(Math.max(known.low(), Math.min(best, known.high()))));
        }
        return drawn.proposal.withSets(sets);
    }

    @ParameterizedTest
    @MethodSource("admittedOnConditions")
    void conditionsThatAreMetGiveAdmit(int seed) {
        RandomCase drawn = new RandomCase(seed);

        assertThat(drawn.answer(atItsBest(drawn)).verdict()).isEqualTo(Verdict.ADMIT);
    }

    static IntStream admittedWhenFilled() {
        return first(drawn -> drawn.answer(drawn.stated()).verdict() == Verdict.ADMIT);
    }

    /// Nothing else changes: the rule asks as a condition for what it was met by.
    @ParameterizedTest
    @MethodSource("admittedWhenFilled")
    void aFigureLeftOutComesBackAsAConditionWithTheSameNumber(int seed) {
        RandomCase drawn = new RandomCase(seed);
        Proposal whole = drawn.stated();
        Admission before = drawn.answer(whole);
        for (ProjectFigure left : whole.more().keySet()) {
            Map<ProjectFigure, Quantity> rest = new TreeMap<>(whole.more());
            rest.remove(left);
            Admission after = drawn.answer(whole.withMore(rest));

            assertThat(after.verdict()).isLessThanOrEqualTo(before.verdict());
            assertThat(after.vetoes())
                    .filteredOn(Veto::restsOnOpenFigure)
                    .allSatisfy(
                            veto ->
                                    assertThat(after.conditions())
                                            .filteredOn(Condition::isOpen)
                                            .anyMatch(
                                                    one ->
                                                            one instanceof Condition.Threshold kept
                                                                    && kept.rule()
                                                                            .equals(veto.rule())));
            for (Check check : after.checks()) {
                if (!check.is(State.OPEN)) {
                    continue;
                }
                Condition.Threshold condition = condition(after, check);
                assertThat(condition.isOpen()).isTrue();
                assertThat(condition.rule().floor()).isEqualTo(check.rule().floor());
                assertThat(condition(before, check).isOpen()).isFalse();
                condition
                        .even()
                        .filter(even -> even.item().equals(left))
                        .ifPresent(
                                even -> {
                                    Map<ProjectFigure, Quantity> back = new TreeMap<>(rest);
                                    back.put(left, Quantity.exactly(even.value()));
                                    assertThat(
                                                    condition(
                                                                    drawn.answer(
                                                                            whole.withMore(back)),
                                                                    check)
                                                            .isOpen())
                                            .isFalse();
                                });
            }
        }
    }

    private static Condition.Threshold condition(Admission answer, Check check) {
        return answer.conditions().stream()
                .filter(Condition.Threshold.class::isInstance)
                .map(Condition.Threshold.class::cast)
                .filter(one -> one.rule().equals(check.rule()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBlankProjectIsNeverAdmittedOutright(int seed) {
        RandomCase drawn = new RandomCase(seed);

        assertThat(drawn.answer(TestProposals.stating(Map.of())).verdict())
                .isLessThan(Verdict.ADMIT);
    }
}
