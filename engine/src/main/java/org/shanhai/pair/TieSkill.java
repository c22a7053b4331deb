package org.shanhai.pair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well chances of ties tell, measured on ties they have not seen: of each mountain place the
/// fit that is asked knows the ties of all others. Areas under the curve are within each mountain
/// place, .5 by chance.
///
/// @param alone the area of each sign by itself
/// @param fifths of all pairs by their chance, the least likely first
public record TieSkill(int ties, double area, Map<TieSign, Double> alone, List<Fifth> fifths) {
    public TieSkill {
        alone = Collections.unmodifiableMap(new EnumMap<>(alone));
        fifths = List.copyOf(fifths);
    }

    /// What was said of pairs, and how many of them are tied: parts of one.
    public record Fifth(double said, double came) {}

    /// The sign that does best by itself.
    public TieSign rival() {
        return alone.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /// Whether it tells better than chance, and than any sign alone: else nothing is likeliest.
    public boolean isAhead() {
        return area > 0.5 && alone.values().stream().allMatch(each -> area > each);
    }

    /// How often a pair that is tied comes before one of the same place that is not, equals by
    /// halves.
    ///
    /// @param values by place and partner; those that are no number are left out
    public static double area(double[][] values, boolean[][] tied) {
        double before = 0;
        double all = 0;
        for (int m = 0; m < tied.length; m++) {
            for (int one = 0; one < tied[m].length; one++) {
                for (int other = 0; tied[m][one] && other < tied[m].length; other++) {
                    double gap = values[m][one] - values[m][other];
                    if (!tied[m][other] && !Double.isNaN(gap)) {
                        before += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
                        all++;
                    }
                }
            }
        }
        return all > 0 ? before / all : 0.5;
    }

    /// The part of pairs that are tied, of those with a value.
    static double mean(boolean[][] tied, double[][] values) {
        double known = 0;
        double came = 0;
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < tied[m].length; c++) {
                boolean is = !Double.isNaN(values[m][c]);
                known += is ? 1 : 0;
                came += is && tied[m][c] ? 1 : 0;
            }
        }
        return came / known;
    }
}
