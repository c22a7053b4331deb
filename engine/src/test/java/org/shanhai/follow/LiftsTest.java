package org.shanhai.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.follow.FollowSamples.MU;
import static org.shanhai.follow.FollowSamples.capped;
import static org.shanhai.follow.FollowSamples.firm;
import static org.shanhai.follow.FollowSamples.rule;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.follow.Rated.Lift;
import org.shanhai.follow.Rated.Line;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What would lift a firm, worked by hand: 20 mu and a million of tax are 50,000 a mu, and of a
/// benchmark of 100,000 and a weight of 60 those are 30 marks.
class LiftsTest {
    private static final Rule TAX =
            rule(Rule.Kind.RATIO, RuleIndicator.TAX_PER_LAND, 0, 10e4 / MU, 60);
    private static final Actual FIRM =
            firm(
                    "a",
                    2025,
                    Map.of(
                            ProjectFigure.LAND, 20 * MU,
                            ProjectFigure.TAX, 1e6,
                            ProjectFigure.JOBS, 10.0,
                            ProjectFigure.VALUE_ADDED, 2e6,
                            ProjectFigure.RD_SHARE, 0.4));

    private static Line line(Rule rule, double value, double benchmark, double marks) {
        return new Line(
                rule,
                OptionalDouble.of(value),
                OptionalDouble.of(benchmark),
                OptionalDouble.of(marks),
                false);
    }

    private static Line tax() {
        return line(TAX, 5e4 / MU, 10e4 / MU, 30);
    }

    /// 12 marks more are 70,000 a mu: 1.4 times the tax, or the same tax from 1/1.4 of the land.
    @Test
    void moreOfWhatIsAboveOrLessOfWhatIsBelow() {
        List<Lift> lifts = Lifts.of(FIRM, List.of(tax()), 12);

        assertThat(lifts)
                .extracting(Lift::figure)
                .containsExactly(ProjectFigure.TAX, ProjectFigure.LAND);
        assertThat(lifts.getFirst().from()).isEqualTo(1e6);
        assertThat(lifts.getFirst().to()).isCloseTo(1.4e6, within(1e-6));
        assertThat(lifts.getLast().from()).isEqualTo(20 * MU);
        assertThat(lifts.getLast().to()).isCloseTo(20 * MU / 1.4, within(1e-12));
    }

    /// Up to the cap itself a line may lift, and no further.
    @Test
    void aLineLiftsUpToItsCap() {
        assertThat(Lifts.of(FIRM, List.of(line(capped(42), 5e4 / MU, 10e4 / MU, 30)), 12))
                .hasSize(2);
        assertThat(Lifts.of(FIRM, List.of(line(capped(41.9), 5e4 / MU, 10e4 / MU, 30)), 12))
                .isEmpty();
    }

    /// Nobody is told to send people away: value added a job, 200,000 of 400,000, by value added
    /// alone.
    @Test
    void fewerJobsAreNoLift() {
        Rule productivity = rule(Rule.Kind.RATIO, RuleIndicator.LABOUR_PRODUCTIVITY, 0, 4e5, 40);
        List<Lift> lifts = Lifts.of(FIRM, List.of(line(productivity, 2e5, 4e5, 20)), 10);

        assertThat(lifts)
                .singleElement()
                .extracting(Lift::figure)
                .isEqualTo(ProjectFigure.VALUE_ADDED);
        assertThat(lifts.getFirst().to()).isCloseTo(3e6, within(1e-6));
    }

    /// .4 of the sales for research: .5 is possible, all of them too, more is not.
    @Test
    void noShareIsAboveOne() {
        Rule research = rule(Rule.Kind.RATIO, RuleIndicator.RD_SHARE, 0, 0.5, 10);
        Line line = line(research, 0.4, 0.5, 8);

        assertThat(Lifts.of(FIRM, List.of(line), 2))
                .singleElement()
                .satisfies(lift -> assertThat(lift.to()).isCloseTo(0.5, within(1e-12)));
        assertThat(Lifts.of(FIRM, List.of(line), 12))
                .singleElement()
                .extracting(Lift::to)
                .isEqualTo(1.0);
        assertThat(Lifts.of(FIRM, List.of(line), 12.01)).isEmpty();
    }

    /// A loss cannot be multiplied into a gain; a mean, steps of marks, a value or a benchmark that
    /// is not there cannot be lifted by a figure.
    @Test
    void whatIsNotInProportionIsNotLifted() {
        Rule steps = rule(Rule.Kind.SCORE, RuleIndicator.TAX_PER_LAND, 1, 10e4 / MU, 60);
        OptionalDouble some = OptionalDouble.of(5e4 / MU);
        OptionalDouble marks = OptionalDouble.of(30);
        OptionalDouble none = OptionalDouble.empty();

        assertThat(
                        Lifts.of(
                                FIRM,
                                List.of(
                                        line(TAX, 0, 10e4 / MU, 0),
                                        line(TAX, -1, 10e4 / MU, 0),
                                        line(steps, 5e4 / MU, 10e4 / MU, 30),
                                        new Line(TAX, some, some, marks, true),
                                        new Line(TAX, none, some, marks, false),
                                        new Line(TAX, some, none, marks, false)),
                                12))
                .isEmpty();
    }

    /// A tenth more is nearer than a fifth more, or half of it.
    @Test
    void theNearestIsTheSmallestChange() {
        Rated rated =
                new Rated(
                        FIRM,
                        YearlyClass.B,
                        OptionalDouble.of(30),
                        OptionalInt.of(2),
                        List.of(),
                        List.of(),
                        OptionalDouble.of(12),
                        List.of(
                                new Lift(TAX, ProjectFigure.TAX, 10, 11),
                                new Lift(TAX, ProjectFigure.LAND, 12, 6),
                                new Lift(TAX, ProjectFigure.OUTPUT, 100, 120)),
                        List.of());

        assertThat(rated.nearest()).map(Lift::figure).contains(ProjectFigure.TAX);
        assertThat(YearlyClass.A.key()).isEqualTo("A");
    }
}
