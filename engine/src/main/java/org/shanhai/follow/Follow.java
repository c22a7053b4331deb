package org.shanhai.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.admit.ProjectFigure;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Sets what came about beside what was promised.
public final class Follow {
    /// Below this part of what was to be expected, a project is far behind.
    static final double FAR = 0.5;

    private static final double DAYS_A_YEAR = 365.25;

    /// What was promised not to be passed.
    private static final Set<ProjectFigure.Kind> CEILINGS =
            EnumSet.of(
                    ProjectFigure.Kind.LAND,
                    ProjectFigure.Kind.ENERGY,
                    ProjectFigure.Kind.ELECTRICITY,
                    ProjectFigure.Kind.POLLUTANTS,
                    ProjectFigure.Kind.PRESSURE);

    private final Region region;
    private final List<Promise> promises;
    private final List<Actual> actuals;
    private final LocalDate today;

    private Follow(Region region, List<Promise> promises, List<Actual> actuals, LocalDate today) {
        this.region = region;
        this.promises = promises;
        this.actuals = actuals.stream().sorted(Comparator.comparingInt(Actual::year)).toList();
        this.today = today;
    }

    /// @param rating by which firms are classed; empty for none
    /// @param year to be rated; the latest where it is 0
    /// @param today by which due dates are past or to come
    public static Following of(
            Region region,
            List<Promise> promises,
            List<Actual> actuals,
            Optional<Ruleset> rating,
            int year,
            LocalDate today) {
        return new Follow(region, promises, actuals, today).follow(rating, year);
    }

    /// How a ruleset makes classes, where the region knows.
    public static Optional<RatingForm> findForm(Region region, Ruleset ruleset) {
        return region.all(RatingForm.class).stream()
                .filter(form -> form.ruleset().equals(ruleset.key()))
                .findFirst();
    }

    private Following follow(Optional<Ruleset> rating, int asked) {
        List<Kept> kept = new ArrayList<>();
        List<Promise> untold = new ArrayList<>();
        List<DueDate> dues = new ArrayList<>();
        for (Promise promise : promises) {
            List<Actual> years =
                    actuals.stream()
                            .filter(one -> one.project().filter(promise.key()::equals).isPresent())
                            .toList();
            if (years.isEmpty()) {
                untold.add(promise);
            }
            years.forEach(actual -> kept.addAll(kept(promise, actual)));
            promise.conditions()
                    .forEach(
                            condition ->
                                    dues.add(
                                            DueDate.of(
                                                    promise,
                                                    condition,
                                                    years,
                                                    findRule(condition),
                                                    today)));
        }
        dues.sort(
                Comparator.comparingInt((DueDate due) -> urgency(due.state()))
                        .thenComparing(due -> due.condition().due().orElse(LocalDate.MAX)));
        int year = asked != 0 ? asked : actuals.isEmpty() ? 0 : actuals.getLast().year();
        Optional<RatingForm> form = rating.flatMap(one -> findForm(region, one));
        List<Rated> rated =
                form.isEmpty()
                        ? List.of()
                        : watched(
                                new Rating(rating.orElseThrow(), form.get(), of(year - 1))
                                        .of(of(year)));
        return new Following(kept, untold, dues, rating, form, year, rated, Delivery.of(kept));
    }

    private static int urgency(DueDate.State state) {
        return switch (state) {
            case MISSED -> 0;
            case OVERDUE -> 1;
            case AHEAD -> 2;
            case UNDATED -> 3;
            case MET -> 4;
        };
    }

    private List<Actual> of(int year) {
        return actuals.stream().filter(one -> one.year() == year).toList();
    }

    private List<Rated> watched(List<Rated> rated) {
        List<Ruleset> lists =
                region.rulesets().stream()
                        .filter(one -> one.purpose() == Ruleset.Purpose.WATCH)
                        .toList();
        return rated.stream()
                .map(
                        one ->
                                new Rated(
                                        one.actual(),
                                        one.yearlyClass(),
                                        one.marks(),
                                        one.rank(),
                                        one.lines(),
                                        one.lacking(),
                                        one.toNext(),
                                        one.lifts(),
                                        WatchLists.of(lists, one.actual())))
                .toList();
    }

    /// The rule of the region that says how an indicator is found.
    private Optional<Rule> findRule(Promise.Condition condition) {
        return region.rulesets().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> rule.indicatorKey().equals(condition.about()))
                .findFirst();
    }

    private List<Kept> kept(Promise promise, Actual actual) {
        List<Kept> kept = new ArrayList<>();
        for (Map.Entry<ProjectFigure, Quantity> each : promise.figures().entrySet()) {
            Optional<Quantity> came = actual.find(each.getKey());
            double promised = each.getValue().stated();
            if (came.isPresent() && promised > 0 && Double.isFinite(promised)) {
                kept.add(kept(promise, each.getKey(), promised, actual, came.get().stated()));
            }
        }
        return kept;
    }

    private Kept kept(
            Promise promise, ProjectFigure figure, double promised, Actual actual, double came) {
        double years =
                ChronoUnit.DAYS.between(promise.since(), LocalDate.of(actual.year() + 1, 1, 1))
                        / DAYS_A_YEAR;
        double share = came / promised;
        boolean ceiling = CEILINGS.contains(figure.kind());
        Optional<Curve> curve =
                ceiling ? Optional.empty() : Curve.of(region, figure, promise.industry());
        OptionalDouble expected = curve.map(one -> one.at(years)).orElse(OptionalDouble.empty());
        return new Kept(
                promise,
                figure,
                actual.year(),
                promised,
                came,
                years,
                share,
                expected,
                curve.map(Curve::basis).orElse(Basis.REPORTED),
                curve.map(Curve::source).orElse(""),
                state(share, expected, ceiling));
    }

    private static Kept.State state(double share, OptionalDouble expected, boolean ceiling) {
        if (ceiling) {
            return share > 1 ? Kept.State.EXCEEDED : Kept.State.KEPT;
        }
        if (share >= 1) {
            return Kept.State.KEPT;
        }
        if (expected.isEmpty()) {
            return Kept.State.OPEN;
        }
        if (share >= expected.getAsDouble()) {
            return Kept.State.ON_COURSE;
        }
        return share < FAR * expected.getAsDouble() ? Kept.State.FAR_BEHIND : Kept.State.BEHIND;
    }
}
