package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.shanhai.region.Enterprise;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What comparable projects make of land: the medians of those that state both.
///
/// @param projects that state their land and one of the rest, of the industry, else of the
///     narrowest set it is in that has any
/// @param among the set; empty where the projects are of the industry itself
/// @param valueAdded output at the nation's share of value added, money a year and km2
/// @param valueAddedOf of how many projects
/// @param tax as promised or paid, money a year and km2; of tax that is not local alone
/// @param taxOf of how many
/// @param jobs persons on a km2
/// @param jobsOf of how many
public record LandYield(
        List<Project> projects,
        Optional<IndustrySet> among,
        OptionalDouble valueAdded,
        int valueAddedOf,
        OptionalDouble tax,
        int taxOf,
        OptionalDouble jobs,
        int jobsOf) {
    /// A set of more industries than this is no kind of its own. Assumed.
    static final int WIDEST = 8;

    /// Where no project tells.
    public static final LandYield NONE =
            new LandYield(
                    List.of(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    0,
                    OptionalDouble.empty(),
                    0,
                    OptionalDouble.empty(),
                    0);

    public LandYield {
        projects = List.copyOf(projects);
    }

    /// @param valueAddedPerOutput of the industry, by the nation's ratios
    public static LandYield of(Region region, int industry, double valueAddedPerOutput) {
        List<Project> all =
                Stream.concat(
                                region.projects().stream(),
                                Enterprise.latest(region.all(Enterprise.class)).stream()
                                        .map(Enterprise::asProject))
                        .filter(project -> project.partOf().isEmpty())
                        .filter(project -> land(project) > 0)
                        .filter(LandYield::tellsMore)
                        .toList();
        if (all.isEmpty()) {
            return NONE;
        }
        List<IndustrySet> sets =
                region.industries().sets().stream()
                        .filter(
                                set ->
                                        set.kind() == IndustrySet.Kind.ONE
                                                || set.kind() == IndustrySet.Kind.GROUP)
                        .filter(set -> set.members().length <= WIDEST)
                        .filter(set -> Arrays.binarySearch(set.members(), industry) >= 0)
                        .sorted(Comparator.comparingInt(set -> set.members().length))
                        .toList();
        for (IndustrySet set : sets) {
            List<Project> alike = all.stream().filter(each -> isOf(region, each, set)).toList();
            if (!alike.isEmpty()) {
                return of(
                        alike,
                        set.kind() == IndustrySet.Kind.ONE ? Optional.empty() : Optional.of(set),
                        valueAddedPerOutput);
            }
        }
        return NONE;
    }

    static LandYield of(
            List<Project> alike, Optional<IndustrySet> among, double valueAddedPerOutput) {
        double[] output = ratios(alike, each -> stated(each, ProjectFigure.OUTPUT));
        double[] tax = ratios(alike, LandYield::tax);
        double[] jobs = ratios(alike, each -> stated(each, ProjectFigure.JOBS));
        OptionalDouble median = median(output);
        return new LandYield(
                alike,
                among,
                median.isPresent()
                        ? OptionalDouble.of(median.getAsDouble() * valueAddedPerOutput)
                        : median,
                output.length,
                median(tax),
                tax.length,
                median(jobs),
                jobs.length);
    }

    private static boolean tellsMore(Project project) {
        return stated(project, ProjectFigure.OUTPUT) > 0
                || tax(project) > 0
                || stated(project, ProjectFigure.JOBS) > 0;
    }

    private static boolean isOf(Region region, Project project, IndustrySet set) {
        return project.industry()
                .filter(region.industries()::contains)
                .map(region.industries()::number)
                .filter(number -> Arrays.binarySearch(set.members(), number) >= 0)
                .isPresent();
    }

    private static double land(Project project) {
        return stated(project, ProjectFigure.LAND);
    }

    /// What is called tax and no more is most often all of it.
    private static double tax(Project project) {
        return switch (project.taxScope()) {
            case TOTAL, UNSPECIFIED -> stated(project, ProjectFigure.TAX);
            case LOCAL, PROFIT_AND_TAX -> 0;
        };
    }

    /// 0 where it is not stated.
    private static double stated(Project project, ProjectFigure figure) {
        double value = project.find(figure).map(Quantity::stated).orElse(0.0);
        return Double.isFinite(value) ? value : 0;
    }

    /// For a unit of land, of those that state it, ascending.
    private static double[] ratios(List<Project> projects, ToDoubleFunction<Project> figure) {
        List<Double> ratios = new ArrayList<>();
        for (Project project : projects) {
            double value = figure.applyAsDouble(project);
            if (value > 0) {
                ratios.add(value / land(project));
            }
        }
        return ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static OptionalDouble median(double[] sorted) {
        int n = sorted.length;
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }
}
