package org.shanhai.follow;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.region.Basis;
import org.shanhai.region.Followed;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Promised and actual as a pack keeps them, taken up again.
final class FollowedYears {
    private FollowedYears() {}

    /// What each project came to in each year: the figures it had promised, others are not kept.
    static List<Actual> actuals(List<Followed> rows) {
        Map<String, List<Followed>> years = new LinkedHashMap<>();
        rows.forEach(
                row ->
                        years.computeIfAbsent(
                                        row.project() + " " + row.year(), key -> new ArrayList<>())
                                .add(row));
        return years.values().stream().map(FollowedYears::actual).toList();
    }

    private static Actual actual(List<Followed> year) {
        Followed first = year.getFirst();
        SortedMap<ProjectFigure, Quantity> figures = new TreeMap<>();
        year.forEach(
                row ->
                        figures.put(
                                ProjectFigure.named(row.figure()), Quantity.exactly(row.actual())));
        return new Actual(
                first.project(),
                first.name(),
                Optional.of(first.project()),
                first.industry(),
                first.year(),
                "",
                figures);
    }

    /// By project, year and figure. What was to be expected is what was found then.
    ///
    /// @param promises who made them, where that is known
    static List<Kept> kept(Region region, List<Promise> promises) {
        List<Followed> rows = region.all(Followed.class);
        Map<String, Promise> makers = new LinkedHashMap<>();
        promises.forEach(promise -> makers.put(promise.key(), promise));
        rows.stream()
                .sorted(Comparator.comparingInt(Followed::year))
                .forEach(row -> makers.putIfAbsent(row.project(), maker(row, region)));
        return rows.stream()
                .filter(row -> row.promised() > 0)
                .map(row -> kept(row, requireNonNull(makers.get(row.project()))))
                .sorted(Following.ORDER)
                .toList();
    }

    /// Of who is known by the table alone: let in by the first year it tells of, at the latest.
    private static Promise maker(Followed first, Region region) {
        return new Promise(
                first.project(),
                first.name(),
                first.nameLocal().isEmpty() ? ofProject(region, first) : first.nameLocal(),
                first.industry(),
                Optional.of(first.zone()),
                OptionalLong.empty(),
                LocalDate.of(first.year(), 1, 1),
                new TreeMap<>(),
                List.of(),
                first.source());
    }

    /// A table of an earlier form tells one name alone.
    private static String ofProject(Region region, Followed row) {
        return region.projects().stream()
                .filter(project -> project.key().equals(row.project()))
                .map(Project::nameLocal)
                .findFirst()
                .orElse("");
    }

    private static Kept kept(Followed row, Promise maker) {
        ProjectFigure figure = ProjectFigure.named(row.figure());
        double share = row.actual() / row.promised();
        return new Kept(
                maker,
                figure,
                row.year(),
                row.promised(),
                row.actual(),
                ChronoUnit.DAYS.between(maker.since(), LocalDate.of(row.year() + 1, 1, 1))
                        / Follow.DAYS_A_YEAR,
                share,
                row.expected(),
                row.expectedBasis().orElse(Basis.ASSUMED),
                row.source(),
                Kept.State.of(figure, share, row.expected()));
    }
}
