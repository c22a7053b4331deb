package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.region.Quantity;

/// What the enterprises of a book come to, by year and industry. An enterprise that does not state
/// a figure adds nothing to it: a total is what is seen, and so a lower bound of what is there.
public final class IndustryTotals {
    /// The columns that add up, and the measures that facts of them are of.
    private static final List<Summed> SUMS =
            Stream.of(
                            ("jobs output value_added profit tax rd:rd_expenditure"
                                            + " land:industrial_land energy:energy_use"
                                            + " cod:cod_industry"
                                            + " ammonia_nitrogen:ammonia_nitrogen_industry"
                                            + " nox:nox_industry so2:so2_industry voc:voc_industry")
                                    .split(" "))
                    .map(each -> each.split(":"))
                    .map(each -> new Summed(each[0], each[each.length - 1]))
                    .toList();

    private record Summed(String key, String measure) {}

    /// What is set against what, as the zone's own benchmark.
    private record Ratio(String measure, String above, String below) {}

    private static final List<Ratio> RATIOS =
            List.of(
                    new Ratio("tax_per_land", "tax", "land"),
                    new Ratio("value_added_per_land", "value_added", "land"),
                    new Ratio("energy_per_value_added", "energy", "value_added"));

    /// One total or benchmark.
    ///
    /// @param value in the canonical unit of the measure
    /// @param about whether one of the figures it rests on was rounded in telling
    /// @param enterprises how many state what it rests on
    public record Total(
            int year,
            String industry,
            String measure,
            double value,
            boolean about,
            int enterprises) {}

    private record Group(int year, String industry) {}

    private final Map<Group, List<BookRow>> groups =
            new TreeMap<>(Comparator.comparingInt(Group::year).thenComparing(Group::industry));

    public IndustryTotals(ZoneBook book) {
        for (BookRow row : book.rows(BookSheet.ENTERPRISES)) {
            int year = row.findYear("year").orElse(book.year());
            Group group = new Group(year, row.text("industry"));
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
        }
    }

    /// By year and industry; within one, the number of firms first.
    public List<Total> list() {
        List<Total> totals = new ArrayList<>();
        groups.forEach(
                (group, rows) -> {
                    add(totals, group, "firms", rows.size(), false, rows.size());
                    SUMS.forEach(column -> sum(totals, group, rows, column));
                    RATIOS.forEach(ratio -> ratio(totals, group, rows, ratio));
                });
        return totals;
    }

    private static void add(
            List<Total> totals,
            Group group,
            String measure,
            double value,
            boolean about,
            int enterprises) {
        totals.add(
                new Total(
                        group.year(),
                        group.industry(),
                        measure,
                        Conversion.tidy(value),
                        about,
                        enterprises));
    }

    private static void sum(List<Total> totals, Group group, List<BookRow> rows, Summed column) {
        List<Quantity> stated =
                rows.stream().flatMap(row -> row.findQuantity(column.key).stream()).toList();
        double sum = sum(stated);
        // Losses of some may outweigh the rest: then it is no bound of anything that is held from
        // 0.
        if (!stated.isEmpty() && (sum >= 0 || column.key.equals("profit"))) {
            add(totals, group, column.measure, sum, isAbout(stated), stated.size());
        }
    }

    private static double sum(List<Quantity> figures) {
        return figures.stream().map(Quantity::stated).reduce(0.0, Double::sum);
    }

    private static boolean isAbout(List<Quantity> figures) {
        return figures.stream().anyMatch(Quantity::about);
    }

    /// Of the enterprises that state both.
    private static void ratio(List<Total> totals, Group group, List<BookRow> rows, Ratio ratio) {
        List<Quantity> above = new ArrayList<>();
        List<Quantity> below = new ArrayList<>();
        for (BookRow row : rows) {
            Optional<Quantity> upper = row.findQuantity(ratio.above);
            Optional<Quantity> lower = row.findQuantity(ratio.below);
            if (upper.isPresent() && lower.isPresent()) {
                above.add(upper.get());
                below.add(lower.get());
            }
        }
        if (sum(above) >= 0 && sum(below) > 0) {
            add(
                    totals,
                    group,
                    ratio.measure,
                    sum(above) / sum(below),
                    isAbout(above) || isAbout(below),
                    above.size());
        }
    }
}
