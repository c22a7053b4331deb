package org.shanhai.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.BuildUp;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.TestRegion;

/// A small region, its rules, and firms, for cases worked by hand.
final class FollowSamples {
    static final double MU = 1 / 1500.0;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    static final RatingForm FORM = form(OptionalDouble.empty(), List.of());

    static RatingForm form(OptionalDouble benchmark, List<String> meanFor) {
        return new RatingForm(
                "r", 0.2, 0.6, 0.95, benchmark, meanFor, List.of(), Basis.REPORTED, "source", "");
    }

    static Region region(RatingForm form, Ruleset... rulesets) {
        return new TestRegion()
                        .place("land", "")
                        .place("area", "land")
                        .place("county", "area")
                        .industry("toys", Broad.SECONDARY, 20, 100)
                        .industry("paper", Broad.SECONDARY, 30, 100)
                        .build()
                        .toBuilder()
                        .rulesets(List.of(rulesets))
                        .all(RatingForm.class, List.of(form))
                        .all(
                                BuildUp.class,
                                List.of(
                                        point(BuildUp.Stage.BUILT, "", 2, 1),
                                        point(BuildUp.Stage.RUNNING, "", 1, 0),
                                        point(BuildUp.Stage.RUNNING, "", 3, 1),
                                        point(BuildUp.Stage.RUNNING, "toys", 2, 1)))
                        .build();
    }

    static BuildUp point(BuildUp.Stage stage, String industry, double years, double share) {
        return new BuildUp(stage, industry, years, share, Basis.ASSUMED, "curve", "");
    }

    static Rule rule(
            Rule.Kind kind, RuleIndicator indicator, double floor, double full, double weight) {
        return rule(kind, indicator, floor, full, weight, OptionalDouble.empty());
    }

    /// 100,000 of tax a mu are 60 marks, and none are given above these.
    static Rule capped(double most) {
        return rule(
                Rule.Kind.RATIO,
                RuleIndicator.TAX_PER_LAND,
                0,
                10e4 / MU,
                60,
                OptionalDouble.of(most));
    }

    private static Rule rule(
            Rule.Kind kind,
            RuleIndicator indicator,
            double floor,
            double full,
            double weight,
            OptionalDouble most) {
        return new Rule(
                "r",
                indicator.ordinal(),
                "",
                "",
                kind,
                indicator,
                "",
                "",
                Optional.empty(),
                List.of(),
                floor > 0 ? OptionalDouble.of(floor) : OptionalDouble.empty(),
                full > 0 ? OptionalDouble.of(full) : OptionalDouble.empty(),
                weight,
                0,
                most,
                "",
                1,
                Basis.REPORTED,
                "source",
                "");
    }

    static Ruleset ruleset(Ruleset.Purpose purpose, Rule... rules) {
        return new Ruleset(
                purpose == Ruleset.Purpose.WATCH ? "w" : "r",
                "Rules",
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.PUBLISHED,
                purpose,
                Ruleset.Default.NONE,
                List.of(rules),
                "source",
                "");
    }

    static final Ruleset BY_TAX_AND_JOBS =
            ruleset(
                    Ruleset.Purpose.RATING,
                    rule(Rule.Kind.RATIO, RuleIndicator.TAX_PER_LAND, 0, 10e4 / MU, 60),
                    rule(Rule.Kind.RATIO, RuleIndicator.JOBS_PER_LAND, 0, 4 / MU, 40));

    static Actual firm(String key, int year, Map<ProjectFigure, Double> figures) {
        TreeMap<ProjectFigure, Quantity> exact = new TreeMap<>();
        figures.forEach((figure, value) -> exact.put(figure, Quantity.exactly(value)));
        return new Actual(
                key,
                key,
                key.startsWith("p") ? Optional.of(key) : Optional.empty(),
                Optional.of("paper"),
                year,
                "",
                exact);
    }

    static Actual firm(String key, double mu, double tax, double jobs) {
        return firm(
                key,
                2025,
                Map.of(
                        ProjectFigure.LAND,
                        mu * MU,
                        ProjectFigure.TAX,
                        tax,
                        ProjectFigure.JOBS,
                        jobs));
    }

    static Promise promise(
            String key,
            String industry,
            Map<ProjectFigure, Quantity> figures,
            Promise.Condition... conditions) {
        return new Promise(
                key,
                key,
                "",
                Optional.of(industry),
                Optional.empty(),
                OptionalLong.of(1),
                LocalDate.of(2023, 1, 1),
                new TreeMap<>(figures),
                List.of(conditions),
                "");
    }

    static Promise.Condition condition(String about, OptionalDouble number, String due) {
        return new Promise.Condition(
                "agreement",
                about,
                number,
                "",
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)));
    }

    private FollowSamples() {}
}
