package org.shanhai.capability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.capability.Panel.YearCells;

/// Gathers the cells of a [Panel] in any order.
public final class PanelBuilder {
    private final Keys places = new Keys();
    private final Keys industries = new Keys();
    private final Keys years = new Keys();
    private final List<Cells> byYear = new ArrayList<>();

    PanelBuilder() {}

    /// Adds one cell. A value of 0 makes its keys known, and nothing else.
    ///
    /// @throws IllegalArgumentException where the value is negative or not a number
    public PanelBuilder add(String place, String industry, String year, double value) {
        if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The value of %s × %s in %s is %s; it must be a number that is not negative."
                            .formatted(place, industry, year, value));
        }
        int y = years.number(year);
        if (y == byYear.size()) {
            byYear.add(new Cells());
        }
        byYear.get(y).add(places.number(place), industries.number(industry), value);
        return this;
    }

    /// @throws IllegalArgumentException that names a cell added twice
    public Panel build() {
        int[] placeOrder = places.order();
        int[] industryOrder = industries.order();
        int[] yearOrder = years.order();
        YearCells[] sorted = new YearCells[yearOrder.length];
        for (int y = 0; y < sorted.length; y++) {
            sorted[yearOrder[y]] = sorted(y, placeOrder, industryOrder);
        }
        return new Panel(places.sorted(), industries.sorted(), years.sorted(), List.of(sorted));
    }

    /// A year's cells by place, then industry: two stable passes of counting.
    private YearCells sorted(int year, int[] placeOrder, int[] industryOrder) {
        Cells cells = byYear.get(year);
        int[] byIndustry = counted(cells.industries, cells.size, industryOrder, null);
        int[] order = counted(cells.places, cells.size, placeOrder, byIndustry);
        int[] starts = new int[placeOrder.length + 1];
        int[] columns = new int[cells.size];
        double[] values = new double[cells.size];
        int kept = 0;
        for (int k = 0; k < cells.size; k++) {
            int cell = order[k];
            int place = cells.places[cell];
            if (k > 0
                    && cells.places[order[k - 1]] == place
                    && cells.industries[order[k - 1]] == cells.industries[cell]) {
                throw new IllegalArgumentException(
                        "%s × %s was added twice for %s; add its parts up first."
                                .formatted(
                                        places.key(place),
                                        industries.key(cells.industries[cell]),
                                        years.key(year)));
            }
            if (cells.values[cell] > 0) {
                columns[kept] = industryOrder[cells.industries[cell]];
                values[kept++] = cells.values[cell];
                starts[placeOrder[place] + 1]++;
            }
        }
        for (int r = 0; r < placeOrder.length; r++) {
            starts[r + 1] += starts[r];
        }
        return new YearCells(starts, Arrays.copyOf(columns, kept), Arrays.copyOf(values, kept));
    }

    /// The cells in the order of their keys, stable with respect to an order before.
    private static int[] counted(int[] numbers, int size, int[] rank, int @Nullable [] before) {
        int[] next = new int[rank.length + 1];
        for (int k = 0; k < size; k++) {
            next[rank[numbers[k]] + 1]++;
        }
        for (int r = 0; r < rank.length; r++) {
            next[r + 1] += next[r];
        }
        int[] order = new int[size];
        for (int k = 0; k < size; k++) {
            int cell = before == null ? k : before[k];
            order[next[rank[numbers[cell]]]++] = cell;
        }
        return order;
    }

    /// Keys in the order met.
    private static final class Keys {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> keys = new ArrayList<>();

        int number(String key) {
            Integer known = numbers.putIfAbsent(key, keys.size());
            if (known != null) {
                return known;
            }
            keys.add(key);
            return keys.size() - 1;
        }

        String key(int number) {
            return keys.get(number);
        }

        List<String> sorted() {
            return keys.stream().sorted().toList();
        }

        /// For each key in the order met, its place in the sorted order.
        int[] order() {
            int[] byKey =
                    IntStream.range(0, keys.size())
                            .boxed()
                            .sorted(Comparator.comparing(keys::get))
                            .mapToInt(Integer::intValue)
                            .toArray();
            int[] rank = new int[byKey.length];
            for (int k = 0; k < byKey.length; k++) {
                rank[byKey[k]] = k;
            }
            return rank;
        }
    }

    /// One year's cells in the order met.
    private static final class Cells {
        private int[] places = new int[64];
        private int[] industries = new int[64];
        private double[] values = new double[64];
        private int size;

        void add(int place, int industry, double value) {
            if (size == values.length) {
                int longer = Math.addExact(size, size / 2);
                places = Arrays.copyOf(places, longer);
                industries = Arrays.copyOf(industries, longer);
                values = Arrays.copyOf(values, longer);
            }
            places[size] = place;
            industries[size] = industry;
            values[size++] = value;
        }
    }
}
