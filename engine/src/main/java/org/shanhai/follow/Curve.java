package org.shanhai.follow;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.region.Basis;
import org.shanhai.region.BuildUp;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// How much of a promise is to be expected by when.
record Curve(List<BuildUp> points) {
    /// What comes with the building of a plant, and what with its work.
    private static final Set<ProjectFigure.Kind> RUNNING =
            EnumSet.of(
                    ProjectFigure.Kind.OUTPUT,
                    ProjectFigure.Kind.REVENUE,
                    ProjectFigure.Kind.TAX,
                    ProjectFigure.Kind.LOCAL_TAX,
                    ProjectFigure.Kind.PROFIT,
                    ProjectFigure.Kind.PROFIT_AND_TAX,
                    ProjectFigure.Kind.VALUE_ADDED,
                    ProjectFigure.Kind.WAGES,
                    ProjectFigure.Kind.JOBS);

    /// The narrowest curve that covers an industry; empty where there is none.
    static Optional<Curve> of(Region region, ProjectFigure figure, Optional<String> industry) {
        Optional<BuildUp.Stage> stage =
                figure.kind() == ProjectFigure.Kind.INVESTMENT
                        ? Optional.of(BuildUp.Stage.BUILT)
                        : RUNNING.contains(figure.kind())
                                ? Optional.of(BuildUp.Stage.RUNNING)
                                : Optional.empty();
        if (stage.isEmpty()) {
            return Optional.empty();
        }
        List<BuildUp> all =
                region.all(BuildUp.class).stream()
                        .filter(point -> point.stage() == stage.get())
                        .toList();
        return all.stream()
                .map(BuildUp::industry)
                .distinct()
                .filter(set -> set.isEmpty() || covers(region, set, industry))
                .min(Comparator.comparingInt(set -> size(region, set)))
                .map(
                        set ->
                                new Curve(
                                        all.stream()
                                                .filter(point -> point.industry().equals(set))
                                                .sorted(Comparator.comparingDouble(BuildUp::years))
                                                .toList()));
    }

    private static boolean covers(Region region, String set, Optional<String> industry) {
        Optional<IndustrySet> found = region.industries().findSet(set);
        return industry.isPresent()
                && region.industries().contains(industry.get())
                && found.isPresent()
                && java.util.Arrays.binarySearch(
                                found.get().members(), region.industries().number(industry.get()))
                        >= 0;
    }

    private static int size(Region region, String set) {
        return region.industries()
                .findSet(set)
                .map(found -> found.members().length)
                .orElse(Integer.MAX_VALUE);
    }

    /// The share to be expected after so many years: straight from nothing at the start to the
    /// first point, and between the points; what the last says behind it.
    OptionalDouble at(double years) {
        double before = 0;
        double share = 0;
        for (BuildUp point : points) {
            if (years <= point.years()) {
                double width = point.years() - before;
                return OptionalDouble.of(
                        width <= 0
                                ? point.share()
                                : share + (point.share() - share) * (years - before) / width);
            }
            before = point.years();
            share = point.share();
        }
        return points.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /// The weakest of its points.
    Basis basis() {
        return points.stream().map(BuildUp::basis).reduce(Basis.REPORTED, Basis::and);
    }

    /// Of the point that says most.
    String source() {
        return points.getLast().source();
    }
}
