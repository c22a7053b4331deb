package org.shanhai.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.programme.Falls;
import org.shanhai.programme.NearOptimal;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.work.Work;

/// Finds [Alternatives].
final class NearPlans {
    /// How far from the most that one could differ is good enough.
    private static final double GAP = 0.02;

    private static final int SMALL = 2000;

    private static final double ROUNDING = 1e-9;

    private final Pipeline pipeline;
    private final PlanQuestion question;
    private final Formulation formulation;
    private final Planned.Found best;
    private final double slack;
    private final double floor;
    private final String gain;
    private final Falls falls;
    private final NearOptimal near;

    NearPlans(
            Pipeline pipeline,
            Solver solver,
            PlanQuestion question,
            Planned.Found best,
            double slack) {
        this.pipeline = pipeline;
        this.question = question;
        this.best = best;
        this.slack = slack;
        floor = best.value() - slack * Math.abs(best.value());
        formulation = new Formulation(pipeline, question);
        gain =
                question.aims().stream()
                        .map(aim -> aim.counted().key())
                        .filter(Counted.GAINS::contains)
                        .findFirst()
                        .orElse(Counted.VALUE_ADDED);
        falls = falls();
        near = new NearOptimal(solver, formulation.programme(), falls, floor);
    }

    /// What each column brings its own place.
    private Falls falls() {
        Map<String, Integer> places = new LinkedHashMap<>();
        int columns = formulation.programme().columnCount();
        int[] group = new int[columns];
        double[] amount = new double[columns];
        for (int c = 0; c < pipeline.options().size(); c++) {
            Option option = pipeline.options().get(c);
            String place = pipeline.sites().get(option.site()).place().key();
            group[c] = places.computeIfAbsent(place, other -> places.size());
            Site site = pipeline.sites().get(option.site());
            double part = site.phase().map(Phase::mean).orElse(1.0);
            amount[c] = Math.max(0, part * option.gains().here(gain));
        }
        return new Falls(group, amount, Math.max(1, places.size()));
    }

    Alternatives find(int many, Allowance allowance) {
        List<long[]> all = new ArrayList<>(List.of(formulation.values(best.plan())));
        List<Alternative> plans = new ArrayList<>();
        double gap = pipeline.options().size() <= SMALL ? 0 : GAP;
        int missed = 0;
        int below = 0;
        while (plans.size() < many
                && missed < NearOptimal.turns()
                && below <= many
                && allowance.isLeft()) {
            Work.at(plans.size(), many);
            Optional<Solution> next =
                    near.next(
                            all,
                            // One that is hard may take what easy ones leave.
                            allowance.effort(gap, (many - plans.size()) / 3),
                            allowance.listener());
            missed = next.isPresent() ? 0 : missed + 1;
            if (next.isPresent()) {
                long[] x = next.get().values().orElseThrow();
                Optional<Alternative> other = alternative(x, all.getFirst());
                other.ifPresent(plans::add);
                below += other.isPresent() ? 0 : 1;
                // Even one that is not taken: the next is to differ from it too.
                all.add(x);
            }
        }
        boolean isAll = plans.size() < many && missed == NearOptimal.turns() && below == 0;
        double off = best.bound() - floor;
        return new Alternatives(
                slack,
                floor,
                off / Math.max(Math.abs(best.bound()), Double.MIN_NORMAL),
                gain,
                plans,
                isAll);
    }

    /// Empty of one that keeps to everything one by one alone: once what its projects buy of one
    /// another counts once, it lies below the floor of the value or of a bound.
    private Optional<Alternative> alternative(long[] x, long[] first) {
        Plan plan = formulation.plan(x);
        Evaluation evaluation = Evaluation.of(pipeline, question, plan);
        if (pipeline.netting().isAny()
                && !(evaluation.isSound()
                        && evaluation.value() >= floor - ROUNDING * Math.abs(floor))) {
            return Optional.empty();
        }
        if (!evaluation.isSound()) {
            throw new IllegalStateException(
                    "A plan found does not keep to what was asked: " + evaluation.broken());
        }
        return Optional.of(
                new Alternative(
                        plan,
                        evaluation.value(),
                        plan.siteOf().keySet().stream()
                                .filter(p -> best.plan().findSite(p).isEmpty())
                                .toList(),
                        best.plan().siteOf().keySet().stream()
                                .filter(p -> plan.findSite(p).isEmpty())
                                .toList(),
                        near.exchanged(x, first),
                        falls.moved(x, first)));
    }
}
