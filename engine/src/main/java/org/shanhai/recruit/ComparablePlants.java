package org.shanhai.recruit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// What plants of an industry took elsewhere, by the projects of the pack.
///
/// @param figures land and jobs where any project states them, in canonical units
public record ComparablePlants(Map<ProjectFigure, Usual> figures) {
    private static final List<ProjectFigure> TOLD = List.of(ProjectFigure.LAND, ProjectFigure.JOBS);

    /// One figure over comparable projects.
    ///
    /// @param own whether they are of the industry; else no project of it states the figure, and
    ///     they are of all that is made or dug
    /// @param count of projects that state it
    /// @param sources of them
    public record Usual(
            double median, double low, double high, int count, boolean own, List<String> sources) {
        public Usual {
            sources = List.copyOf(sources);
        }
    }

    public ComparablePlants {
        figures = figures.isEmpty() ? Map.of() : new TreeMap<>(figures);
    }

    /// @param industry that is called for
    static ComparablePlants of(Region region, Industry industry) {
        // Whose figures are in those of another count once.
        List<Project> whole =
                region.projects().stream().filter(each -> each.partOf().isEmpty()).toList();
        List<Project> own =
                whole.stream()
                        .filter(each -> each.industry().equals(Optional.of(industry.code())))
                        .toList();
        List<Project> goods = whole.stream().filter(each -> isGoods(region, each)).toList();
        Map<ProjectFigure, Usual> figures = new TreeMap<>();
        for (ProjectFigure figure : TOLD) {
            usual(figure, own, true)
                    .or(() -> usual(figure, goods, false))
                    .ifPresent(usual -> figures.put(figure, usual));
        }
        return new ComparablePlants(figures);
    }

    private static boolean isGoods(Region region, Project project) {
        return region.industries().all().stream()
                .anyMatch(
                        each ->
                                project.industry().equals(Optional.of(each.code()))
                                        && each.broad() == Broad.SECONDARY);
    }

    private static Optional<Usual> usual(
            ProjectFigure figure, List<Project> projects, boolean own) {
        List<Project> stating =
                projects.stream().filter(each -> each.find(figure).isPresent()).toList();
        double[] values =
                stating.stream()
                        .mapToDouble(
                                each -> {
                                    var quantity = each.find(figure).orElseThrow();
                                    return quantity.stated();
                                })
                        .toArray();
        Arrays.sort(values);
        return values.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Usual(
                                Needs.median(values).orElseThrow(),
                                values[0],
                                values[values.length - 1],
                                values.length,
                                own,
                                stating.stream().map(Project::source).distinct().toList()));
    }

    public Optional<Usual> find(ProjectFigure figure) {
        return Optional.ofNullable(figures.get(figure));
    }
}
