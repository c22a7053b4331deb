package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.plan.Netting.Cell;
import org.shanhai.plan.Netting.Output;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.TestSolver;
import org.shanhai.region.Role;

/// What projects buy of one another, in an economy of three places and three industries.
class NettingTest {
    private static final Effort EFFORT = new Effort(30, 0, 0);
    private static final int PLACES = 3;
    private static final int INDUSTRIES = 3;
    private static final int CELLS = PLACES * INDUSTRIES;
    private static final Counted JOBS = new Counted(Counted.JOBS, Where.region());

    /// T A of a small economy, and jobs for a unit of output.
    private static final class SmallEconomy implements Netting.Chain {
        private final double[][] purchases = new double[CELLS][CELLS];
        private final double[] jobs = new double[CELLS];
        private final Matrix inverse = Matrix.zeros(CELLS, CELLS);

        SmallEconomy(SplittableRandom random) {
            for (int j = 0; j < CELLS; j++) {
                jobs[j] = 0.5 + random.nextDouble();
                for (int i = 0; i < CELLS; i++) {
                    purchases[i][j] = 0.8 * random.nextDouble() / CELLS;
                }
            }
            Matrix system = Matrix.zeros(CELLS, CELLS);
            for (int i = 0; i < CELLS; i++) {
                for (int j = 0; j < CELLS; j++) {
                    system.set(i, j, (i == j ? 1 : 0) - purchases[i][j]);
                }
                inverse.set(i, i, 1);
            }
            Blas.best().factor(system).solve(As.IS, inverse);
        }

        static int number(Cell cell) {
            return (cell.place().charAt("place".length()) - '0') * INDUSTRIES + cell.industry();
        }

        @Override
        public double made(Cell first, Cell in) {
            return inverse.get(number(in), number(first));
        }

        @Override
        public double worth(String key, Role role, Cell first) {
            double worth = 0;
            for (int i = 0; i < CELLS; i++) {
                if (role(i / INDUSTRIES) == role) {
                    worth += jobs[i] * inverse.get(i, number(first));
                }
            }
            return worth;
        }

        static Role role(int place) {
            return place % 2 == 0 ? Role.MOUNTAIN : Role.COAST;
        }

        /// The least output that contains all that is planned and all that is bought for it, step
        /// by step from nothing.
        double[] least(Map<Cell, Double> planned) {
            double[] output = new double[CELLS];
            for (int step = 0; step < 2000; step++) {
                double[] next = new double[CELLS];
                for (int i = 0; i < CELLS; i++) {
                    for (int j = 0; j < CELLS; j++) {
                        next[i] += purchases[i][j] * output[j];
                    }
                }
                planned.forEach(
                        (cell, amount) ->
                                next[number(cell)] = Math.max(next[number(cell)], amount));
                output = next;
            }
            return output;
        }

        double jobs(double[] output, Role role) {
            double sum = 0;
            for (int i = 0; i < CELLS; i++) {
                sum += role(i / INDUSTRIES) == role ? jobs[i] * output[i] : 0;
            }
            return sum;
        }
    }

    /// Projects with gains as each has alone in that economy.
    private static Pipeline pipeline(SmallEconomy economy, double[] outputs) {
        List<Site> sites = new ArrayList<>();
        for (int s = 0; s < PLACES; s++) {
            sites.add(RandomPipeline.site("z" + s, "place" + s, SmallEconomy.role(s)));
        }
        List<PlanCandidate> candidates = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        Map<String, Output> made = new HashMap<>();
        for (int p = 0; p < outputs.length; p++) {
            candidates.add(RandomPipeline.candidate("P" + p, 1 + p, 1));
            int industry = p % INDUSTRIES;
            made.put("P" + p, new Output(industry, outputs[p]));
            for (int s = 0; s < PLACES; s++) {
                double[] alone = economy.least(Map.of(new Cell("place" + s, industry), outputs[p]));
                options.add(
                        new Option(
                                p,
                                s,
                                org.shanhai.admit.Positioning.Fit.DIRECT,
                                new Gains(
                                        Map.of(
                                                Counted.JOBS,
                                                Map.of(
                                                        Role.MOUNTAIN,
                                                        economy.jobs(alone, Role.MOUNTAIN),
                                                        Role.COAST,
                                                        economy.jobs(alone, Role.COAST))),
                                        Map.of())));
            }
        }
        return new Pipeline(
                candidates, sites, options, List.of(), List.of(), new Netting(made, economy));
    }

    private static double truth(
            SmallEconomy economy, Pipeline pipeline, double[] outputs, Plan plan, Role role) {
        Map<Cell, Double> planned = new HashMap<>();
        for (Option option : plan.listOptions(pipeline)) {
            planned.merge(
                    new Cell("place" + option.site(), option.candidate() % INDUSTRIES),
                    outputs[option.candidate()],
                    Double::sum);
        }
        return economy.jobs(economy.least(planned), role);
    }

    /// Every plan, by steps of purchases that know nothing of systems; some where more is set off
    /// in a cell than is planned there.
    @Test
    void countsOnceWhatProjectsBuyOfOneAnother() {
        SplittableRandom random = new SplittableRandom(3);
        SmallEconomy economy = new SmallEconomy(random);
        double[] outputs = {10, 5, 0.2, 4};
        Pipeline pipeline = pipeline(economy, outputs);
        double most = 0;
        for (Plan plan : RandomPipeline.plans(pipeline)) {
            for (Role role : List.of(Role.MOUNTAIN, Role.COAST)) {
                Counted counted = new Counted(Counted.JOBS, new Where.Group(role));
                double net = Evaluation.sum(pipeline, plan, counted);
                assertThat(net)
                        .isCloseTo(truth(economy, pipeline, outputs, plan, role), within(1e-9));
                double oneByOne =
                        plan.listOptions(pipeline).stream()
                                .mapToDouble(one -> pipeline.amount(counted, one))
                                .sum();
                assertThat(net).isLessThanOrEqualTo(oneByOne + 1e-9);
                most = Math.max(most, (oneByOne - net) / Math.max(1, oneByOne));
            }
        }
        assertThat(most).isGreaterThan(0.05);
    }

    /// Nothing at work yet, then half of all, then all: half of it nets half.
    @Test
    void countsOnceInEveryYear() {
        SmallEconomy economy = new SmallEconomy(new SplittableRandom(4));
        double[] outputs = {10, 5, 3};
        Pipeline single = pipeline(economy, outputs);
        double whole = Evaluation.sum(single, new Plan(Map.of(0, 0, 1, 1, 2, 2)), JOBS);
        Horizon years = new Horizon(2026, 2028, List.of(0.5, 1.0));
        Pipeline pipeline = years.over(single);
        // All begin in 2027.
        Plan plan = new Plan(Map.of(0, 1, 1, 4, 2, 7));
        assertThat(Evaluation.sum(pipeline, plan, JOBS.in(2026))).isZero();
        assertThat(Evaluation.sum(pipeline, plan, JOBS.in(2027)))
                .isCloseTo(whole / 2, within(1e-9));
        assertThat(Evaluation.sum(pipeline, plan, JOBS.in(2028))).isCloseTo(whole, within(1e-9));
        assertThat(Evaluation.sum(pipeline, plan, JOBS)).isCloseTo(whole / 2, within(1e-9));
    }

    /// The bound holds for every plan, and the value is what the plan comes to.
    @Test
    void aPlanIsValuedWithoutWhatCountsTwice() {
        SmallEconomy economy = new SmallEconomy(new SplittableRandom(5));
        double[] outputs = {10, 5, 3, 4};
        Pipeline pipeline = pipeline(economy, outputs);
        PlanQuestion question = question(List.of());
        Planned.Found found = found(pipeline, question);
        double truth =
                truth(economy, pipeline, outputs, found.plan(), Role.MOUNTAIN)
                        + truth(economy, pipeline, outputs, found.plan(), Role.COAST);
        assertThat(found.value()).isCloseTo(truth, within(1e-9));
        assertThat(found.bound())
                .isGreaterThanOrEqualTo(RandomPipeline.best(pipeline, question) - 1e-9);
    }

    /// A floor is reached by what is brought together.
    @Test
    void aFloorIsReachedWithoutWhatCountsTwice() {
        SmallEconomy economy = new SmallEconomy(new SplittableRandom(6));
        double[] outputs = {10, 5, 3, 4};
        Pipeline pipeline = pipeline(economy, outputs);
        Counted energy = new Counted("energy", Where.region());
        PlanQuestion free = question(List.of()).withAims(List.of(new Aim(-1, energy)));
        List<Plan> two =
                RandomPipeline.plans(pipeline).stream().filter(plan -> plan.placed() == 2).toList();
        double oneByOne =
                two.stream()
                        .mapToDouble(
                                plan ->
                                        plan.listOptions(pipeline).stream()
                                                .mapToDouble(one -> pipeline.amount(JOBS, one))
                                                .sum())
                        .max()
                        .orElseThrow();
        // Two reach it one by one, and none does so together.
        PlanQuestion question =
                free.withBounds(List.of(Bound.atLeast(JOBS, oneByOne * (1 - 1e-6))));
        Planned.Found found = found(pipeline, question);
        assertThat(found.plan().placed()).isEqualTo(3);
        assertThat(Evaluation.sum(pipeline, found.plan(), JOBS))
                .isGreaterThanOrEqualTo(oneByOne * (1 - 1e-6));
        assertThat(found.value()).isCloseTo(RandomPipeline.best(pipeline, question), within(1e-9));
    }

    private static PlanQuestion question(List<Bound> bounds) {
        return new PlanQuestion(List.of(new Aim(1, JOBS)), bounds, List.of(), Map.of());
    }

    private static Planned.Found found(Pipeline pipeline, PlanQuestion question) {
        return (Planned.Found)
                new Planning(pipeline, TestSolver.get())
                        .plan(question, EFFORT, Solver.Listener.SILENT);
    }

    /// Each unit first made drives out two jobs on the coast, of what is first made together: A's
    /// alone, as that sets off all of B's.
    @Test
    void whatIsDrivenOutGoesWithWhatIsFirstMadeTogether() {
        Netting.Chain bought = TwoProjects.BOUGHT.chain();
        Netting netting =
                new Netting(
                        TwoProjects.BOUGHT.outputs(),
                        new Netting.Chain() {
                            @Override
                            public double made(Cell first, Cell in) {
                                return bought.made(first, in);
                            }

                            @Override
                            public double worth(String key, Role role, Cell first) {
                                return bought.worth(key, role, first);
                            }

                            @Override
                            public double displaced(String key, Role role, Cell first) {
                                return role == Role.COAST ? 2 : 0;
                            }
                        });
        Pipeline pipeline = TwoProjects.of(netting);
        List<Option> both = pipeline.options();

        assertThat(netting.displaced(pipeline, both, Counted.JOBS, Where.INSIDE))
                .isCloseTo(2, within(1e-9));
        assertThat(netting.displaced(pipeline, both.subList(1, 2), Counted.JOBS, Where.INSIDE))
                .isCloseTo(2, within(1e-9));
        assertThat(netting.displaced(pipeline, both, Counted.JOBS, List.of(Role.MOUNTAIN)))
                .isZero();
        assertThat(Netting.NONE.displaced(pipeline, both, Counted.JOBS, Where.INSIDE)).isZero();
    }

    /// A buys half or all of what B makes, which brings 5.
    @Test
    void gainsAloneCountOnceAndSumsWithThem() {
        Pipeline pipeline = TwoProjects.of(TwoProjects.BOUGHT);
        List<Option> both = pipeline.options();
        Netting netting = TwoProjects.BOUGHT;
        assertThat(netting.lost(pipeline, both, JOBS)).isCloseTo(5, within(1e-9));
        assertThat(netting.lost(pipeline, both, JOBS.plus(2, JOBS))).isCloseTo(15, within(1e-9));
        assertThat(netting.lost(pipeline, both, new Counted(Counted.TAX, Where.region()))).isZero();
        assertThat(netting.lost(pipeline, both, new Counted("land", Where.region()))).isZero();
        Counted besideTax = new Counted(Counted.TAX, Where.region()).plus(2, JOBS);
        assertThat(netting.lost(pipeline, both, besideTax)).isCloseTo(10, within(1e-9));
        assertThat(netting.scaled(Map.of("A", 0.5)).lost(pipeline, both, JOBS))
                .isCloseTo(2.5, within(1e-9));
    }
}
