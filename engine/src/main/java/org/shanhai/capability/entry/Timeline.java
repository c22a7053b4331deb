package org.shanhai.capability.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The years of a panel as points in time, and which spans a model for another span may learn
/// from: those that are over when it begins.
final class Timeline {
    /// More spans than these add little, and the oldest are the least like today.
    private static final int MOST_SPANS = 5;

    /// Plans look no further ahead than this, in years.
    private static final double LONGEST = 10;

    private final double[] times;

    /// @param years sorted keys; their numbers count where all are whole numbers, else their order
    Timeline(List<String> years) {
        boolean numbers = years.stream().allMatch(y -> y.matches("[0-9]{1,9}"));
        times = new double[years.size()];
        for (int y = 0; y < times.length; y++) {
            times[y] = numbers ? Integer.parseInt(years.get(y)) : y;
        }
    }

    double length(YearSpan span) {
        return times[span.to()] - times[span.from()];
    }

    /// Spans that are over by a year and nearest in length to one, the latest first; empty where
    /// nothing is over by then.
    List<YearSpan> listOver(int by, double length) {
        List<YearSpan> over = new ArrayList<>();
        double nearest = Double.POSITIVE_INFINITY;
        for (int to = by; to > 0; to--) {
            for (int from = to - 1; from >= 0; from--) {
                YearSpan span = new YearSpan(from, to);
                double off = Math.abs(length(span) - length);
                if (off < nearest) {
                    nearest = off;
                    over.clear();
                }
                if (off == nearest) {
                    over.add(span);
                }
            }
        }
        return over.subList(0, Math.min(over.size(), MOST_SPANS));
    }

    /// The span to judge by where it is not asked for in full: one with spans over when it
    /// begins if there is any, no longer than plans look ahead, nearly as long as those it learns
    /// from, with the year before known on both sides, and then the longest.
    ///
    /// @param from only spans from this year, where given
    /// @param to only spans to this year, where given
    Optional<YearSpan> findJudged(Optional<Integer> from, Optional<Integer> to) {
        List<YearSpan> spans = new ArrayList<>();
        int end = to.orElse(times.length - 1);
        for (int begin = 0; begin < end; begin++) {
            if (from.isEmpty() || from.get() == begin) {
                spans.add(new YearSpan(begin, end));
            }
        }
        return spans.stream()
                .min(
                        Comparator.comparing(
                                        (YearSpan s) -> mismatch(s) == Double.POSITIVE_INFINITY)
                                .thenComparing(s -> length(s) > LONGEST)
                                .thenComparingDouble(this::mismatch)
                                .thenComparing(s -> !historyKnown(s))
                                .thenComparing(this::length, Comparator.reverseOrder()));
    }

    private double mismatch(YearSpan span) {
        List<YearSpan> over = listOver(span.from(), length(span));
        return over.isEmpty()
                ? Double.POSITIVE_INFINITY
                : Math.abs(length(over.getFirst()) - length(span));
    }

    /// Whether a year before is known for a span and for one to learn from.
    private boolean historyKnown(YearSpan span) {
        return listOver(span.from(), length(span)).stream().anyMatch(s -> s.from() > 0);
    }
}
