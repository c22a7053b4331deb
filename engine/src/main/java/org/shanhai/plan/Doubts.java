package org.shanhai.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Looks a question over before it is solved.
public record Doubts(Pipeline pipeline, PlanQuestion question) {
    private static final double ROUNDING = 1e-9;

    /// A limit of which all projects together could use no more than this part is not felt.
    private static final double HARDLY = 1e-3;

    /// An aim smaller than another by this decides nothing.
    private static final double FAR_APART = 1000;

    public static List<Doubt> of(Pipeline pipeline, PlanQuestion question) {
        Doubts doubts = new Doubts(pipeline, question);
        List<Doubt> all = new ArrayList<>();
        question.bounds().forEach(bound -> doubts.bound(bound).ifPresent(all::add));
        for (int p = 0; p < pipeline.candidates().size(); p++) {
            doubts.candidate(p).ifPresent(all::add);
        }
        doubts.uncounted(all);
        doubts.scales(all);
        return all;
    }

    private Optional<Doubt> bound(Bound bound) {
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int p = 0; p < pipeline.candidates().size(); p++) {
            double here = 0;
            for (Option option : pipeline.listOptions(p)) {
                double amount = pipeline.amount(bound.counted(), option);
                here = Math.max(here, amount);
                least = amount > 0 ? Math.min(least, amount) : least;
            }
            most += here;
        }
        if (bound.low() > most * (1 + ROUNDING) && bound.low() > 0) {
            return Optional.of(new Doubt.OutOfReach(bound, most));
        }
        if (!Double.isFinite(bound.high()) || !bound.counted().beside().isEmpty()) {
            return Optional.empty();
        }
        if (Double.isFinite(least) && least > bound.high() * (1 + ROUNDING)) {
            return Optional.of(new Doubt.ShutsAllOut(bound, least));
        }
        // Of the pack's own many are far from where anything can stand.
        boolean isAsked = bound.limit().isEmpty() && !(most == 0 && question.isOneOfMany(bound));
        return isAsked && most <= HARDLY * bound.high()
                ? Optional.of(new Doubt.NeverFelt(bound, most))
                : Optional.empty();
    }

    private Optional<Doubt> candidate(int candidate) {
        List<Option> options = pipeline.listOptions(candidate);
        List<Bound> keepOut = new ArrayList<>();
        for (Option option : options) {
            List<Bound> touching =
                    question.bounds().stream()
                            .filter(one -> Double.isFinite(one.high()))
                            .filter(one -> pipeline.amount(one.counted(), option) > 0)
                            .toList();
            if (touching.isEmpty()) {
                return Optional.of(new Doubt.Unlimited(candidate));
            }
            touching.stream()
                    .filter(one -> over(one, option) > 1 + ROUNDING)
                    .min(Comparator.comparingDouble(one -> over(one, option)))
                    .ifPresent(keepOut::add);
        }
        return options.isEmpty() || keepOut.size() < options.size()
                ? Optional.empty()
                : Optional.of(new Doubt.RuledOut(candidate, keepOut.stream().distinct().toList()));
    }

    /// What an option uses of a bound, as a part of it.
    private double over(Bound bound, Option option) {
        double amount = pipeline.amount(bound.counted(), option);
        return bound.high() == 0 ? Double.POSITIVE_INFINITY : amount / bound.high();
    }

    private void uncounted(List<Doubt> all) {
        TreeSet<String> limited = new TreeSet<>();
        question.bounds().stream()
                .map(Bound::counted)
                .filter(one -> !one.isGain() && !one.key().equals(Counted.PROJECTS))
                .forEach(one -> limited.add(one.key()));
        for (String key : limited) {
            List<Integer> silent =
                    IntStream.range(0, pipeline.candidates().size())
                            .filter(p -> !pipeline.candidates().get(p).uses().containsKey(key))
                            .filter(p -> isTouched(key, p))
                            .boxed()
                            .toList();
            if (!silent.isEmpty()) {
                all.add(new Doubt.Uncounted(key, silent));
            }
        }
    }

    /// Whether a project may stand where something is limited.
    private boolean isTouched(String key, int candidate) {
        return pipeline.listOptions(candidate).stream()
                .anyMatch(
                        option ->
                                question.bounds().stream()
                                        .map(Bound::counted)
                                        .filter(one -> one.key().equals(key))
                                        .anyMatch(
                                                one ->
                                                        one.where()
                                                                .contains(
                                                                        pipeline.sites()
                                                                                .get(
                                                                                        option
                                                                                                .site()))));
    }

    private void scales(List<Doubt> all) {
        List<Double> sizes = question.aims().stream().map(this::size).toList();
        for (int k = 0; k < sizes.size(); k++) {
            int other = k;
            IntStream.range(0, sizes.size())
                    .filter(j -> sizes.get(other) > 0)
                    .filter(j -> sizes.get(j) > FAR_APART * sizes.get(other))
                    .boxed()
                    .max(Comparator.comparing(sizes::get))
                    .ifPresent(
                            j ->
                                    all.add(
                                            new Doubt.OutOfScale(
                                                    question.aims().get(other),
                                                    question.aims().get(j),
                                                    sizes.get(j) / sizes.get(other))));
        }
    }

    /// What an aim could come to at most.
    private double size(Aim aim) {
        double size = 0;
        for (int p = 0; p < pipeline.candidates().size(); p++) {
            size +=
                    pipeline.listOptions(p).stream()
                            .mapToDouble(one -> Math.abs(pipeline.amount(aim.counted(), one)))
                            .max()
                            .orElse(0);
        }
        return size * Math.abs(aim.weight());
    }
}
