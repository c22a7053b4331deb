package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.region.Quantity;

/// What the enterprises of a book come to, by year and industry. An enterprise that does not state
/// a figure adds nothing to it: a total is what is seen, and so a lower bound of what is there.
public final class IndustryTotals {
    private static final List<Summed> SUMS =
            Stream.of(
                            "jobs jobs;output output;value_added value_added;profit profit;tax tax",
                            "rd rd_expenditure;land industrial_land;energy energy_use",
                            "cod cod_industry;ammonia_nitrogen ammonia_nitrogen_industry",
                            "nox nox_industry;so2 so2_industry;voc voc_industry")
                    .flatMap(line -> Stream.of(line.split(";")))
                    .map(pair -> pair.split(" "))
                    .map(pair -> new Summed(pair[0], pair[1]))
                    .toList();

    private record Summed(String key, String measure) {}

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

    private record Group(int year, String industry) {
        /// @param of what it rests on
        Total total(String measure, double value, Stream<Quantity> of, int enterprises) {
            boolean about = of.anyMatch(Quantity::about);
            return new Total(year, industry, measure, Conversion.tidy(value), about, enterprises);
        }
    }

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
                    totals.add(group.total("firms", rows.size(), Stream.of(), rows.size()));
                    SUMS.forEach(column -> sum(totals, group, rows, column));
                    RATIOS.forEach(ratio -> ratio(totals, group, rows, ratio));
                });
        return totals;
    }

    private static void sum(List<Total> totals, Group group, List<BookRow> rows, Summed column) {
        List<Quantity> stated = stated(rows, column.key);
        double sum = sum(stated);
        // Losses of some may outweigh the rest: then it is no bound of anything that is held from
        // 0.
        if (!stated.isEmpty() && (sum >= 0 || column.key.equals("profit"))) {
            totals.add(group.total(column.measure, sum, stated.stream(), stated.size()));
        }
    }

    private static List<Quantity> stated(List<BookRow> rows, String column) {
        return rows.stream().flatMap(row -> row.findQuantity(column).stream()).toList();
    }

    private static double sum(List<Quantity> figures) {
        return figures.stream().map(Quantity::stated).reduce(0.0, Double::sum);
    }

    private static void ratio(List<Total> totals, Group group, List<BookRow> rows, Ratio ratio) {
        List<BookRow> both =
                rows.stream().filter(row -> row.has(ratio.above) && row.has(ratio.below)).toList();
        List<Quantity> above = stated(both, ratio.above);
        List<Quantity> below = stated(both, ratio.below);
        if (sum(above) >= 0 && sum(below) > 0) {
            Stream<Quantity> of = Stream.concat(above.stream(), below.stream());
            totals.add(group.total(ratio.measure, sum(above) / sum(below), of, both.size()));
        }
    }
}
