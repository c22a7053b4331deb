package org.shanhai.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Says of each candidate that is not in a plan why, and what would bring it in.
final class LeftOuts {
    private static final double ROUNDING = 1e-9;

    private final Pipeline pipeline;
    private final PlanQuestion question;
    private final double[] sums;

    private LeftOuts(Pipeline pipeline, PlanQuestion question, Plan plan) {
        this.pipeline = pipeline;
        this.question = question;
        sums =
                question.bounds().stream()
                        .mapToDouble(bound -> Evaluation.sum(pipeline, plan, bound.counted()))
                        .toArray();
    }

    static List<LeftOutProject> of(Pipeline pipeline, PlanQuestion question, Plan plan) {
        LeftOuts outs = new LeftOuts(pipeline, question, plan);
        List<LeftOutProject> list = new ArrayList<>();
        for (int p = 0; p < pipeline.candidates().size(); p++) {
            if (plan.findSite(p).isEmpty()) {
                list.add(new LeftOutProject(p, outs.why(p)));
            }
        }
        return list;
    }

    private LeftOutProject.Why why(int candidate) {
        List<Option> options = pipeline.listOptions(candidate);
        if (options.isEmpty()) {
            return new LeftOutProject.Nowhere();
        }
        if (options.stream().allMatch(option -> worth(option) <= 0)) {
            return new LeftOutProject.BringsNothing();
        }
        LeftOutProject.NoRoom nearest =
                options.stream()
                        .map(option -> new LeftOutProject.NoRoom(option.site(), lacking(option)))
                        .min(
                                Comparator.comparingDouble(LeftOuts::size)
                                        .thenComparingInt(LeftOutProject.NoRoom::site))
                        .orElseThrow();
        return nearest.lacking().isEmpty() ? new LeftOutProject.NotTaken() : nearest;
    }

    private double worth(Option option) {
        return question.aims().stream()
                .mapToDouble(aim -> aim.weight() * pipeline.amount(aim.counted(), option))
                .sum();
    }

    private List<LeftOutProject.Lack> lacking(Option option) {
        List<LeftOutProject.Lack> lacking = new ArrayList<>();
        for (int b = 0; b < sums.length; b++) {
            Bound bound = question.bounds().get(b);
            double more = pipeline.amount(bound.counted(), option);
            double over = sums[b] + more - bound.high();
            if (more > 0 && over > ROUNDING * Math.abs(bound.high())) {
                lacking.add(new LeftOutProject.Lack(bound, over, more > bound.high()));
            }
        }
        return lacking;
    }

    /// In parts of the bounds that would be passed.
    private static double size(LeftOutProject.NoRoom room) {
        return room.lacking().stream()
                .mapToDouble(lack -> lack.amount() / Math.max(1e-9, Math.abs(lack.bound().high())))
                .sum();
    }
}
