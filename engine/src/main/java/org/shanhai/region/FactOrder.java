package org.shanhai.region;

import java.util.Arrays;

/// The order of facts about one place.
final class FactOrder {
    /// As many as a column holds.
    private static final int YEARS = 1 << Short.SIZE;

    private final Facts.Builder columns;
    private final int[] setRanks;
    private final int[] measureRanks;
    private final int[] sourceRanks;
    private final int[] noteRanks;

    FactOrder(Facts.Builder columns) {
        this.columns = columns;
        setRanks = columns.sets.ranks(IndustrySet::key);
        measureRanks = columns.measures.ranks(Measure::key);
        sourceRanks = columns.sources.ranks(source -> source);
        noteRanks = columns.notes.ranks(note -> note);
    }

    /// Files are mostly in order already, which a look at neighbours finds. Else numbers are
    /// sorted by industries, measure and year, each in one `long` with its place, and then
    /// those that have these in common.
    void sort(int[] numbers, int from, int to) {
        int sorted = from + 1;
        while (sorted < to && compare(numbers[sorted - 1], numbers[sorted]) <= 0) {
            sorted++;
        }
        if (sorted >= to) {
            return;
        }
        int[] own = Arrays.copyOfRange(numbers, from, to);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(own.length);
        double most = (double) setRanks.length * measureRanks.length * YEARS * (1L << bits);
        long[] keys = new long[own.length];
        for (int k = 0; k < own.length; k++) {
            keys[k] = (most < Long.MAX_VALUE ? subject(own[k]) << bits : 0) | k;
        }
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
                            .sorted(this::compare)
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

    private int compare(int a, int b) {
        int order = Integer.compare(setRanks[columns.set[a]], setRanks[columns.set[b]]);
        order =
                order != 0
                        ? order
                        : Integer.compare(
                                measureRanks[columns.measure[a]], measureRanks[columns.measure[b]]);
        order = order != 0 ? order : Short.compare(columns.year[a], columns.year[b]);
        order = order != 0 ? order : Double.compare(columns.low[a], columns.low[b]);
        order = order != 0 ? order : Double.compare(columns.high[a], columns.high[b]);
        order = order != 0 ? order : Short.compare(columns.flags[a], columns.flags[b]);
        order =
                order != 0
                        ? order
                        : Integer.compare(
                                sourceRanks[columns.source[a]], sourceRanks[columns.source[b]]);
        return order != 0
                ? order
                : Integer.compare(noteRanks[columns.note[a]], noteRanks[columns.note[b]]);
    }
}
