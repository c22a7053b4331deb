package org.shanhai.pack.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.region.Quantity;

/// What the enterprises of a book come to, by year and industry. An enterprise that does not state
/// a figure adds nothing to it: a total is what is seen, and so a lower bound of what is there.
public final class IndustryTotals {
    /// The columns that add up, and the measures that facts of them are of.
    private static final Map<String, String> SUMS = new LinkedHashMap<>();

    static {
        SUMS.put("jobs", "jobs");
        SUMS.put("output", "output");
        SUMS.put("value_added", "value_added");
        SUMS.put("profit", "profit");
        SUMS.put("tax", "tax");
        SUMS.put("rd", "rd_expenditure");
        SUMS.put("land", "industrial_land");
        SUMS.put("energy", "energy_use");
        SUMS.put("cod", "cod_industry");
        SUMS.put("ammonia_nitrogen", "ammonia_nitrogen_industry");
        SUMS.put("nox", "nox_industry");
        SUMS.put("so2", "so2_industry");
        SUMS.put("voc", "voc_industry");
    }

    /// What is set against what, as the zone's own benchmark.
    private enum Ratio {
        TAX_PER_LAND("tax_per_land", "tax", "land"),
        VALUE_ADDED_PER_LAND("value_added_per_land", "value_added", "land"),
        ENERGY_PER_VALUE_ADDED("energy_per_value_added", "energy", "value_added");

        private final String measure;
        private final String above;
        private final String below;

        Ratio(String measure, String above, String below) {
            this.measure = measure;
            this.above = above;
            this.below = below;
        }
    }

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
            groups.computeIfAbsent(
                            new Group(
                                    row.findYear("year").orElse(book.year()), row.text("industry")),
                            key -> new ArrayList<>())
                    .add(row);
        }
    }

    /// By year and industry; within one, the number of firms first.
    public List<Total> list() {
        List<Total> totals = new ArrayList<>();
        groups.forEach(
                (group, rows) -> {
                    add(totals, group, "firms", rows.size(), false, rows.size());
                    SUMS.forEach((column, measure) -> sum(totals, group, rows, column, measure));
                    for (Ratio ratio : Ratio.values()) {
                        ratio(totals, group, rows, ratio);
                    }
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
                        CellReader.tidy(value),
                        about,
                        enterprises));
    }

    private static void sum(
            List<Total> totals, Group group, List<BookRow> rows, String column, String measure) {
        double sum = 0;
        boolean about = false;
        int count = 0;
        for (BookRow row : rows) {
            Optional<Quantity> value = row.findQuantity(column);
            if (value.isPresent()) {
                sum += value.get().stated();
                about |= value.get().about();
                count++;
            }
        }
        // Losses of some may outweigh the rest: then it is no bound of anything that is held from
        // 0.
        if (count > 0 && (sum >= 0 || column.equals("profit"))) {
            add(totals, group, measure, sum, about, count);
        }
    }

    /// Of the enterprises that state both.
    private static void ratio(List<Total> totals, Group group, List<BookRow> rows, Ratio ratio) {
        double above = 0;
        double below = 0;
        boolean about = false;
        int count = 0;
        for (BookRow row : rows) {
            Optional<Quantity> upper = row.findQuantity(ratio.above);
            Optional<Quantity> lower = row.findQuantity(ratio.below);
            if (upper.isPresent() && lower.isPresent()) {
                above += upper.get().stated();
                below += lower.get().stated();
                about |= upper.get().about() || lower.get().about();
                count++;
            }
        }
        if (above >= 0 && below > 0) {
            add(totals, group, ratio.measure, above / below, about, count);
        }
    }
}
