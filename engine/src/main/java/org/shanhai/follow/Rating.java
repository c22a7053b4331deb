package org.shanhai.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.admit.Formula;
import org.shanhai.follow.Rated.Line;
import org.shanhai.follow.Rated.YearlyClass;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Rates the firms of a year by a ruleset of published form.
final class Rating {
    private final Ruleset ruleset;
    private final RatingForm form;
    private final Map<Rule, OptionalDouble> benchmarks = new HashMap<>();

    /// @param before what the firms came to in the year before, for benchmarks that are made of it
    Rating(Ruleset ruleset, RatingForm form, List<Actual> before) {
        this.ruleset = ruleset;
        this.form = form;
        for (Rule rule : ruleset.rules()) {
            benchmarks.put(rule, benchmark(rule, before));
        }
    }

    /// A firm with its marks, before it is set against the others.
    ///
    /// @param marks empty where a line cannot be told
    private record Marked(Actual actual, List<Line> lines, OptionalDouble marks) {}

    /// All firms, the best first, and behind them those that cannot be rated.
    List<Rated> of(List<Actual> firms) {
        List<List<Line>> alone = firms.stream().map(this::lines).toList();
        List<Marked> rated = new ArrayList<>();
        List<Marked> not = new ArrayList<>();
        for (int k = 0; k < firms.size(); k++) {
            List<Line> lines = withMeans(alone.get(k), alone);
            OptionalDouble marks = sum(lines);
            (marks.isPresent() ? rated : not).add(new Marked(firms.get(k), lines, marks));
        }
        rated.sort(
                Comparator.comparingDouble((Marked one) -> -one.marks().orElseThrow())
                        .thenComparing(one -> one.actual().key()));
        List<Rated> all = new ArrayList<>();
        YearlyClass[] classes = classes(rated);
        for (int k = 0; k < rated.size(); k++) {
            all.add(rated(rated, k, classes));
        }
        for (Marked one : not) {
            all.add(
                    new Rated(
                            one.actual(),
                            YearlyClass.T,
                            OptionalDouble.empty(),
                            OptionalInt.empty(),
                            one.lines(),
                            lacking(one),
                            OptionalDouble.empty(),
                            List.of(),
                            List.of()));
        }
        return all;
    }

    /// The value of an indicator; empty where a figure of it is not known.
    static OptionalDouble value(Rule rule, Actual actual) {
        Optional<Formula> formula = Formula.of(rule);
        Optional<Quantity> above = formula.flatMap(one -> actual.find(one.dividend()));
        if (formula.isEmpty() || above.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (formula.get().divisor().isEmpty()) {
            return OptionalDouble.of(above.get().stated());
        }
        Optional<Quantity> below = actual.find(formula.get().divisor().get());
        return below.isPresent() && below.get().stated() > 0
                ? OptionalDouble.of(above.get().stated() / below.get().stated())
                : OptionalDouble.empty();
    }

    private OptionalDouble benchmark(Rule rule, List<Actual> before) {
        if (rule.kind() == Rule.Kind.RATIO) {
            return rule.full();
        }
        if (rule.kind() != Rule.Kind.JUDGED || form.benchmark().isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble mean =
                before.stream()
                        .map(actual -> value(rule, actual))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .average();
        return mean.isPresent() && mean.getAsDouble() > 0
                ? OptionalDouble.of(form.benchmark().getAsDouble() * mean.getAsDouble())
                : OptionalDouble.empty();
    }

    private List<Line> lines(Actual actual) {
        List<Line> lines = new ArrayList<>();
        for (Rule rule : ruleset.rules()) {
            if (rule.kind().givesMarks() && rule.mostMarks() > 0) {
                OptionalDouble value = value(rule, actual);
                lines.add(
                        new Line(
                                rule,
                                value,
                                benchmarks.getOrDefault(rule, OptionalDouble.empty()),
                                marks(rule, value),
                                false));
            }
        }
        return lines;
    }

    /// A loss brings no marks, and takes none.
    private OptionalDouble marks(Rule rule, OptionalDouble value) {
        OptionalDouble benchmark = benchmarks.getOrDefault(rule, OptionalDouble.empty());
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (rule.kind() == Rule.Kind.SCORE) {
            return OptionalDouble.of(rule.marks(value.getAsDouble()));
        }
        if (benchmark.isEmpty()) {
            return OptionalDouble.empty();
        }
        double marks = Math.max(0, value.getAsDouble() / benchmark.getAsDouble() * rule.weight());
        return OptionalDouble.of(Math.min(marks, rule.most().orElse(Double.POSITIVE_INFINITY)));
    }

    private List<Line> withMeans(List<Line> lines, List<List<Line>> all) {
        List<Line> filled = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            int at = k;
            OptionalDouble mean =
                    line.marks().isPresent() || !form.meanFor().contains(line.rule().indicatorKey())
                            ? OptionalDouble.empty()
                            : all.stream()
                                    .map(other -> other.get(at).marks())
                                    .filter(OptionalDouble::isPresent)
                                    .mapToDouble(OptionalDouble::getAsDouble)
                                    .average();
            filled.add(
                    mean.isEmpty()
                            ? line
                            : new Line(line.rule(), line.value(), line.benchmark(), mean, true));
        }
        return filled;
    }

    private static OptionalDouble sum(List<Line> lines) {
        double sum = 0;
        for (Line line : lines) {
            if (line.marks().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += line.marks().getAsDouble();
        }
        return lines.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    /// The best k of n are A, k the whole number nearest to the share of n; so on with A and B
    /// together, and A to C. Equal marks are of one class, the better one.
    private YearlyClass[] classes(List<Marked> rated) {
        int n = rated.size();
        long toA = Math.round(form.shareA() * n);
        long toB = Math.round(form.shareB() * n);
        long toC = Math.round(form.shareC() * n);
        YearlyClass[] classes = new YearlyClass[n];
        for (int k = 0; k < n; k++) {
            boolean same = k > 0 && rated.get(k).marks().equals(rated.get(k - 1).marks());
            classes[k] =
                    same
                            ? classes[k - 1]
                            : k < toA
                                    ? YearlyClass.A
                                    : k < toB
                                            ? YearlyClass.B
                                            : k < toC ? YearlyClass.C : YearlyClass.D;
        }
        return classes;
    }

    private Rated rated(List<Marked> rated, int k, YearlyClass[] classes) {
        Marked one = rated.get(k);
        double marks = one.marks().orElseThrow();
        int better = k;
        while (better >= 0 && classes[better] == classes[k]) {
            better--;
        }
        OptionalDouble toNext =
                better < 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(rated.get(better).marks().orElseThrow() - marks);
        int rank = k;
        while (rank > 0 && rated.get(rank - 1).marks().equals(one.marks())) {
            rank--;
        }
        return new Rated(
                one.actual(),
                classes[k],
                one.marks(),
                OptionalInt.of(rank + 1),
                one.lines(),
                List.of(),
                toNext,
                toNext.isEmpty()
                        ? List.of()
                        : Lifts.of(one.actual(), one.lines(), toNext.getAsDouble()),
                List.of());
    }

    /// The figures that nobody told and a line asks for.
    private static List<ProjectFigure> lacking(Marked one) {
        return one.lines().stream()
                .filter(line -> line.marks().isEmpty())
                .flatMap(line -> Formula.of(line.rule()).stream())
                .flatMap(formula -> formula.items().stream())
                .filter(
                        item ->
                                one.actual()
                                        .find(item)
                                        .filter(quantity -> quantity.stated() != 0)
                                        .isEmpty())
                .distinct()
                .toList();
    }
}
