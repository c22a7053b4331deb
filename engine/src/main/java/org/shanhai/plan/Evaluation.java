package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A plan worked out anew from projects and sites, by one who knows nothing of programmes and
/// solvers: what it comes to, and everything that is wrong with it.
///
/// @param value of the aims
/// @param broken what it does not keep to; empty of a sound plan
public record Evaluation(double value, List<Broken> broken) {
    /// A rounding of additions in another order, relative.
    private static final double ROUNDING = 1e-9;

    public Evaluation {
        broken = List.copyOf(broken);
    }

    /// Something a plan does not keep to.
    ///
    /// @param what a bound's key, or keys of projects
    public record Broken(String what, double comesTo, double allowed) {}

    public static Evaluation of(Pipeline pipeline, PlanQuestion question, Plan plan) {
        List<Broken> broken = new ArrayList<>();
        List<Option> taken = new ArrayList<>();
        plan.siteOf()
                .forEach(
                        (candidate, site) -> {
                            List<Option> there =
                                    pipeline.listOptions(candidate).stream()
                                            .filter(one -> one.site() == site)
                                            .toList();
                            if (there.size() == 1) {
                                taken.add(there.getFirst());
                            } else {
                                broken.add(
                                        new Broken(
                                                pipeline.candidates().get(candidate).key(), 1, 0));
                            }
                        });
        for (Bound bound : question.bounds()) {
            double sum =
                    bound.isNet()
                            ? net(pipeline, taken, bound.counted())
                            : sum(pipeline, taken, bound.counted());
            double slack = ROUNDING * size(pipeline, taken, bound);
            if (sum > bound.high() + slack || sum < bound.low() - slack) {
                broken.add(new Broken(bound.key(), sum, bound.amount()));
            }
        }
        for (Tie tie : question.ties()) {
            int in = 0;
            int known = 0;
            for (String key : tie.projects()) {
                known += pipeline.findCandidate(key).isPresent() ? 1 : 0;
                in +=
                        pipeline.findCandidate(key).filter(plan.siteOf()::containsKey).isPresent()
                                ? 1
                                : 0;
            }
            int most = tie.kind() == Tie.Kind.APART ? 1 : known;
            if (in > most || (tie.kind() == Tie.Kind.TOGETHER && in > 0 && in < known)) {
                broken.add(new Broken(String.join("+", tie.projects()), in, most));
            }
        }
        for (Map.Entry<String, String> pin : question.pins().entrySet()) {
            boolean kept =
                    taken.stream()
                            .anyMatch(
                                    one ->
                                            pipeline.candidates()
                                                            .get(one.candidate())
                                                            .key()
                                                            .equals(pin.getKey())
                                                    && pipeline.sites()
                                                            .get(one.site())
                                                            .zone()
                                                            .key()
                                                            .equals(pin.getValue()));
            if (!kept) {
                broken.add(new Broken(pin.getKey() + "=" + pin.getValue(), 0, 1));
            }
        }
        double value = 0;
        for (Aim aim : question.aims()) {
            value +=
                    aim.weight()
                            * (aim.isNet()
                                    ? net(pipeline, taken, aim.counted())
                                    : sum(pipeline, taken, aim.counted()));
        }
        return new Evaluation(value, broken);
    }

    /// What a rounding is a part of: the end of a bound, or all that is set off where it is 0.
    private static double size(Pipeline pipeline, List<Option> taken, Bound bound) {
        return bound.amount() == 0
                ? taken.stream()
                        .mapToDouble(one -> Math.abs(pipeline.amount(bound.counted().alone(), one)))
                        .sum()
                : Math.abs(bound.amount());
    }

    /// How much of something a plan comes to; what its projects buy of one another counts once.
    public static double sum(Pipeline pipeline, Plan plan, Counted counted) {
        return net(pipeline, plan.listOptions(pipeline), counted);
    }

    private static double net(Pipeline pipeline, List<Option> taken, Counted counted) {
        return sum(pipeline, taken, counted) - pipeline.netting().lost(pipeline, taken, counted);
    }

    /// One by one.

    private static double sum(Pipeline pipeline, List<Option> taken, Counted counted) {
        return taken.stream().mapToDouble(one -> pipeline.amount(counted, one)).sum();
    }

    public boolean isSound() {
        return broken.isEmpty();
    }
}
