package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Relaxation;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;

/// What projects are worth, at its edges ([ExploringTest] holds it against all plans there are).
class ReplacementsTest {
    private static List<Replacement> replacements(Pipeline pipeline, PlanQuestion question) {
        return replacements(pipeline, question, 60);
    }

    private static List<Replacement> replacements(
            Pipeline pipeline, PlanQuestion question, double seconds) {
        Planned.Found best = TwoProjects.best(pipeline, question);
        return new Exploring(pipeline, TestSolver.get(), question, best)
                .replacements(new Allowance(seconds, () -> true));
    }

    /// No time is left for solving anew.
    private static List<Replacement> byPrices(Pipeline pipeline, PlanQuestion question) {
        return replacements(pipeline, question, 0.1);
    }

    private static PlanQuestion pinned() {
        return new PlanQuestion(
                List.of(new Aim(1, TwoProjects.JOBS)), List.of(), List.of(), Map.of("B", "z"));
    }

    @Test
    void noPlanIsWithoutAProjectThatMustComeIn() {
        List<Replacement> all = replacements(TwoProjects.of(Netting.NONE), pinned());
        assertThat(all.get(0).atMost()).isCloseTo(10, within(1e-6));
        assertThat(all.get(1).isImpossible()).isTrue();
    }

    @Test
    void pricesTellWhatAProjectThatBringsLossesCosts() {
        Pipeline pipeline = TwoProjects.of(Netting.NONE, -3);
        assertThat(byPrices(pipeline, TwoProjects.question()).get(1).atLeast())
                .isCloseTo(3, within(1e-6));
        // That B must come in costs 3 either way, and A brings 10.
        assertThat(byPrices(pipeline, pinned()).get(0).atLeast()).isCloseTo(10, within(1e-6));
    }

    /// Whose relaxation comes to nothing, and who is given no time for more.
    private static final class WithoutPrices implements Solver {
        @Override
        public Solution solve(
                LinearProgramme programme,
                Optional<long[]> hint,
                Effort effort,
                Solver.Listener listener) {
            return TestSolver.get().solve(programme, hint, effort, listener);
        }

        @Override
        public Optional<Relaxation> relax(LinearProgramme programme, double seconds) {
            return Optional.empty();
        }

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    @Test
    void withoutPricesNothingIsProven() {
        Pipeline pipeline = TwoProjects.of(Netting.NONE);
        PlanQuestion question = TwoProjects.question();
        Exploring exploring =
                new Exploring(
                        pipeline,
                        new WithoutPrices(),
                        question,
                        TwoProjects.best(pipeline, question));

        assertThat(exploring.size()).isEqualTo(2);
        assertThat(exploring.replacements(new Allowance(0.1, () -> true)))
                .containsExactly(
                        new Replacement(0, true, 0, Double.POSITIVE_INFINITY),
                        new Replacement(1, true, 0, Double.POSITIVE_INFINITY));
    }

    /// Without C, A and B bring 15 jobs one by one and 10 together: the 12 asked are missed.
    @Test
    void nothingIsKnownByAPlanThatMissesAFloorOnceTradeCountsOnce() {
        Pipeline two = TwoProjects.of(TwoProjects.BOUGHT);
        List<PlanCandidate> candidates = new ArrayList<>(two.candidates());
        candidates.add(RandomPipeline.candidate("C", 1, 1));
        List<Option> options = new ArrayList<>(two.options());
        options.add(RandomPipeline.option(2, 0, two.sites().getFirst(), 4, 0));
        Pipeline three =
                new Pipeline(
                        candidates, two.sites(), options, List.of(), List.of(), TwoProjects.BOUGHT);
        PlanQuestion floor = TwoProjects.question(Bound.atLeast(TwoProjects.JOBS, 12));
        Replacement third = replacements(three, floor).get(2);
        assertThat(third.isPlaced()).isTrue();
        assertThat(third.atMost()).isInfinite();
        assertThat(third.isImpossible()).isFalse();
    }
}
