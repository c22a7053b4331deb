package org.shanhai.admit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.region.Enterprise;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// The projects of a region, for comparison with one another and with the enterprises of its zones.
final class Comparables {
    private final Region region;
    private final List<Project> projects;
    private final int[] industryOf;
    private final Map<Ratio, double[]> values = new LinkedHashMap<>();
    private final Map<Integer, List<IndustrySet>> setsOf = new HashMap<>();

    private record Ratio(ProjectFigure dividend, ProjectFigure divisor) {}

    Comparables(Region region) {
        this.region = region;
        projects =
                Stream.concat(
                                region.projects().stream(),
                                Enterprise.latest(region.all(Enterprise.class)).stream()
                                        .map(Enterprise::asProject))
                        .toList();
        industryOf =
                projects.stream().mapToInt(project -> number(region, project).orElse(-1)).toArray();
    }

    /// The industry of a project, where the region knows it.
    static Optional<String> industry(Region region, Project project) {
        return project.industry().filter(region.industries()::contains);
    }

    static Optional<Integer> number(Region region, Project project) {
        return industry(region, project).map(region.industries()::number);
    }

    /// Whether an industry is in one of some sets.
    static boolean isIn(Region region, List<String> sets, int industry) {
        return sets.stream()
                .flatMap(key -> region.industries().findSet(key).stream())
                .anyMatch(set -> contains(set, industry));
    }

    /// The sets an industry belongs to, the narrowest first; among equals in the order of the pack.
    List<IndustrySet> listSets(int industry) {
        return setsOf.computeIfAbsent(
                industry,
                number ->
                        region.industries().sets().stream()
                                .filter(set -> contains(set, number))
                                .sorted(Comparator.comparingInt(set -> set.members().length))
                                .toList());
    }

    /// Projects and enterprises, each once.
    List<Project> projects() {
        return projects;
    }

    static boolean contains(IndustrySet set, int industry) {
        return Arrays.binarySearch(set.members(), industry) >= 0;
    }

    /// What a project states of an item: its number, or the end or middle of what it is known as.
    static OptionalDouble find(Project project, ProjectFigure item) {
        Optional<Quantity> quantity =
                // What is called tax and no more is most often all of it.
                item.equals(ProjectFigure.TAX)
                        ? project.findStated(item).or(project::findUnspecifiedTax)
                        : project.findStated(item);
        return quantity.map(Quantity::stated)
                .filter(value -> value > 0 && Double.isFinite(value))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /// The ratio of each project, NaN where it does not state both figures.
    private double[] values(Ratio ratio) {
        return values.computeIfAbsent(
                ratio, key -> projects.stream().mapToDouble(one -> ratio(one, key)).toArray());
    }

    private static double ratio(Project project, Ratio ratio) {
        return find(project, ratio.dividend()).orElse(Double.NaN)
                / find(project, ratio.divisor()).orElse(Double.NaN);
    }

    /// Other projects that state a ratio: of the industry, else of the narrowest set that has any
    /// and is no wider than a kind of industries.
    ///
    /// @param widest how many industries such a set may have
    List<Project> listAlike(
            Project project,
            int industry,
            ProjectFigure dividend,
            ProjectFigure divisor,
            int widest) {
        double[] ratios = values(new Ratio(dividend, divisor));
        for (IndustrySet set : listSets(industry)) {
            if (set.members().length > widest) {
                break;
            }
            int[] alike = alike(set, project, ratios);
            if (alike.length > 0) {
                return Arrays.stream(alike).mapToObj(projects::get).toList();
            }
        }
        return List.of();
    }

    /// The numbers of the others of a set that state a ratio.
    private int[] alike(IndustrySet set, Project project, double[] ratios) {
        return IntStream.range(0, ratios.length)
                .filter(k -> industryOf[k] >= 0 && contains(set, industryOf[k]))
                .filter(k -> !projects.get(k).key().equals(project.key()))
                .filter(k -> !Double.isNaN(ratios[k]))
                .toArray();
    }

    /// A ratio beside those of the narrowest set of industries with enough others, else of all.
    ///
    /// @return empty where no other project states it
    Optional<Comparison> compare(
            Project project,
            int industry,
            ProjectFigure dividend,
            ProjectFigure divisor,
            Quantity value) {
        double[] ratios = values(new Ratio(dividend, divisor));
        IndustrySet among = listSets(industry).getLast();
        double[] others = new double[0];
        for (IndustrySet set : listSets(industry)) {
            among = set;
            others =
                    Arrays.stream(alike(set, project, ratios))
                            .mapToDouble(k -> ratios[k])
                            .toArray();
            if (others.length >= Comparison.ENOUGH) {
                break;
            }
        }
        if (others.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(others);
        return Optional.of(comparison(dividend, divisor, value, among, others));
    }

    private static Comparison comparison(
            ProjectFigure dividend,
            ProjectFigure divisor,
            Quantity value,
            IndustrySet among,
            double[] others) {
        double median = median(others);
        OptionalDouble z = OptionalDouble.empty();
        OptionalDouble percentile = OptionalDouble.empty();
        double stated = value.stated();
        if (others.length >= Comparison.ENOUGH && stated > 0) {
            double centre = Math.log(median);
            double[] deviations =
                    Arrays.stream(others).map(v -> Math.abs(Math.log(v) - centre)).toArray();
            Arrays.sort(deviations);
            // 1.4826 makes the median absolute deviation a standard deviation under normality.
            double spread = 1.4826 * median(deviations);
            if (spread > 0) {
                z = OptionalDouble.of((Math.log(stated) - centre) / spread);
            }
            double below = 0;
            for (double other : others) {
                below += other < stated ? 1 : other == stated ? 0.5 : 0;
            }
            percentile = OptionalDouble.of(below / others.length);
        }
        List<Double> list = Arrays.stream(others).boxed().toList();
        return new Comparison(dividend, divisor, value, among, list, median, z, percentile);
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
