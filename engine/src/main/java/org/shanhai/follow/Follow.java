package org.shanhai.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Basis;
import org.shanhai.region.Followed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// Sets what came about beside what was promised.
public final class Follow {
    static final double DAYS_A_YEAR = 365.25;

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

    /// What the region keeps of earlier following, and due dates by it. No firm is rated: what they
    /// came to is not kept.
    ///
    /// @param promises of which due dates are watched, and who made them
    /// @param today by which due dates are past or to come
    public static Following kept(Region region, List<Promise> promises, LocalDate today) {
        List<Actual> actuals = FollowedYears.actuals(region.all(Followed.class));
        Follow follow = new Follow(region, promises, actuals, today);
        return new Following(
                listKept(region, promises),
                follow.untold(),
                follow.dues(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of());
    }

    /// What the region keeps of earlier following, by project, year and figure.
    ///
    /// @param promises who made them, where that is known
    public static List<Kept> listKept(Region region, List<Promise> promises) {
        return FollowedYears.kept(region, promises);
    }

    /// How a ruleset makes classes, where the region knows.
    public static Optional<RatingForm> findForm(Region region, Ruleset ruleset) {
        return region.all(RatingForm.class).stream()
                .filter(form -> form.ruleset().equals(ruleset.key()))
                .findFirst();
    }

    private Following follow(Optional<Ruleset> rating, int asked) {
        List<Kept> kept = new ArrayList<>();
        for (Promise promise : promises) {
            years(promise).forEach(actual -> kept.addAll(kept(promise, actual)));
        }
        int year = asked != 0 ? asked : actuals.isEmpty() ? 0 : actuals.getLast().year();
        Optional<RatingForm> form = rating.flatMap(one -> findForm(region, one));
        List<Rated> rated =
                form.isEmpty()
                        ? List.of()
                        : watched(
                                new Rating(rating.orElseThrow(), form.get(), of(year - 1))
                                        .of(of(year)));
        return new Following(kept, untold(), dues(), rating, form, year, rated);
    }

    private List<Actual> years(Promise promise) {
        return actuals.stream()
                .filter(one -> one.project().filter(promise.key()::equals).isPresent())
                .toList();
    }

    private List<Promise> untold() {
        return promises.stream().filter(promise -> years(promise).isEmpty()).toList();
    }

    /// Those that need somebody first.
    private List<DueDate> dues() {
        List<DueDate> dues = new ArrayList<>();
        for (Promise promise : promises) {
            List<Actual> years = years(promise);
            for (Promise.Condition condition : promise.conditions()) {
                dues.add(DueDate.of(promise, condition, years, findRule(condition), today));
            }
        }
        dues.sort(
                Comparator.comparingInt((DueDate due) -> urgency(due.state()))
                        .thenComparing(due -> due.condition().due().orElse(LocalDate.MAX)));
        return dues;
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

    /// The rule of the region on the matter of a condition; one with a number before others.
    private Optional<Rule> findRule(Promise.Condition condition) {
        return region.rulesets().stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> rule.indicatorKey().equals(condition.about()))
                .min(Comparator.comparing(Follow::isWithoutNumber));
    }

    private static boolean isWithoutNumber(Rule rule) {
        return rule.floor().isEmpty() && rule.full().isEmpty();
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
        Optional<Curve> curve =
                Kept.isCeiling(figure)
                        ? Optional.empty()
                        : Curve.of(region, figure, promise.industry());
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
                Kept.State.of(figure, share, expected));
    }
}
