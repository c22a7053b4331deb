package org.shanhai.region;

import java.util.Arrays;
import java.util.Comparator;

/// The order of facts about one place.
final class FactOrder {
    /// As many as a column holds.
    private static final int YEARS = 1 << Short.SIZE;

    private final Facts.Builder columns;
    private final int[] setRanks;
    private final int[] measureRanks;
    private final Comparator<Integer> order;

    FactOrder(Facts.Builder columns) {
        this.columns = columns;
        setRanks = columns.sets.ranks(IndustrySet::key);
        measureRanks = columns.measures.ranks(Measure::key);
        int[] sourceRanks = columns.sources.ranks(source -> source);
        int[] noteRanks = columns.notes.ranks(note -> note);
        order =
                Comparator.comparingLong(this::subject)
                        .thenComparingDouble(fact -> columns.low[fact])
                        .thenComparingDouble(fact -> columns.high[fact])
                        .thenComparingInt(fact -> columns.flags[fact])
                        .thenComparingInt(fact -> sourceRanks[columns.source[fact]])
                        .thenComparingInt(fact -> noteRanks[columns.note[fact]]);
    }

    /// Sorts numbers of facts by their subject, each in one `long` with its place where both fit,
    /// and then those alike by all of the order: to compare any two by all of it takes ten times as
    /// long.
    void sort(int[] numbers, int from, int to) {
        int[] own = Arrays.copyOfRange(numbers, from, to);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(own.length);
        double most = (double) setRanks.length * measureRanks.length * YEARS * (1L << bits);
        long[] keys = new long[own.length];
        Arrays.setAll(keys, k -> (most < Long.MAX_VALUE ? subject(own[k]) << bits : 0) | k);
        Arrays.sort(keys);
        int start = 0;
        for (int k = 0; k < own.length; k++) {
            numbers[from + k] = own[(int) (keys[k] & (1L << bits) - 1)];
            if (k + 1 == own.length || keys[k] >> bits != keys[k + 1] >> bits) {
                sortAlike(numbers, from + start, from + k + 1);
                start = k + 1;
            }
        }
    }

    private void sortAlike(int[] numbers, int from, int to) {
        if (to - from > 1) {
            int[] some =
                    Arrays.stream(numbers, from, to)
                            .boxed()
                            .sorted(order)
                            .mapToInt(Integer::intValue)
                            .toArray();
            System.arraycopy(some, 0, numbers, from, some.length);
        }
    }

    /// Industries, measure and year in one.
    private long subject(int fact) {
        long set = setRanks[columns.set[fact]];
        long measure = set * measureRanks.length + measureRanks[columns.measure[fact]];
        return measure * YEARS + columns.year[fact] - Short.MIN_VALUE;
    }
}
