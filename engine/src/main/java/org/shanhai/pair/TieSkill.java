package org.shanhai.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How well chances of ties tell, measured on ties they have not seen: of each mountain place the
/// fit that is asked knows the ties of all others. Areas under the curve are within each mountain
/// place, .5 by chance.
///
/// @param rival the simple rule that does best
/// @param ahead how much more the area is than the rival's at least, in nine of ten draws of the
///     mountain places
/// @param fifths of all pairs by their chance, the least likely first
public record TieSkill(int ties, double area, Rival rival, double ahead, List<Fifth> fifths) {
    private static final int TIMES = 200;
    private static final long SEED = 11;

    public TieSkill {
        fifths = List.copyOf(fifths);
    }

    /// What was said of pairs, and how many of them are tied: parts of one.
    public record Fifth(double said, double came) {}

    /// @param area the way it tells, so never below .5
    public record Rival(String key, double area) {}

    /// @param rules what each simple rule says of places and partners
    static TieSkill of(
            int ties,
            double[][] chances,
            boolean[][] tied,
            Map<String, double[][]> rules,
            List<Fifth> fifths) {
        double[][] own = counts(chances, tied);
        Rival rival =
                rules.entrySet().stream()
                        .map(each -> new Rival(each.getKey(), area(told(each.getValue(), tied))))
                        .max(Comparator.comparingDouble(Rival::area))
                        .orElseThrow();
        double[][] other = told(rules.getOrDefault(rival.key(), chances), tied);
        return new TieSkill(ties, area(own), rival, ahead(own, other), fifths);
    }

    /// Whether it tells better than chance, and than any simple rule: else nothing is likeliest.
    public boolean isAhead() {
        return area > 0.5 && ahead > 0;
    }

    /// How often a pair that is tied comes before one of the same place that is not, equals by
    /// halves.
    ///
    /// @param values by place and partner; those that are no number are left out
    public static double area(double[][] values, boolean[][] tied) {
        return area(counts(values, tied));
    }

    private static double area(double[][] counts) {
        double all = Arrays.stream(counts).mapToDouble(each -> each[1]).sum();
        return all > 0 ? Arrays.stream(counts).mapToDouble(each -> each[0]).sum() / all : 0.5;
    }

    /// By place how many come before, and of how many.
    private static double[][] counts(double[][] values, boolean[][] tied) {
        double[][] counts = new double[tied.length][2];
        for (int m = 0; m < tied.length; m++) {
            for (int one = 0; one < tied[m].length; one++) {
                for (int other = 0; tied[m][one] && other < tied[m].length; other++) {
                    double gap = values[m][one] - values[m][other];
                    if (!tied[m][other] && !Double.isNaN(gap)) {
                        counts[m][0] += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
                        counts[m][1]++;
                    }
                }
            }
        }
        return counts;
    }

    /// The same of a rule the way it tells: more of it, or less.
    private static double[][] told(double[][] values, boolean[][] tied) {
        double[][] counts = counts(values, tied);
        if (area(counts) < 0.5) {
            for (double[] each : counts) {
                each[0] = each[1] - each[0];
            }
        }
        return counts;
    }

    private static double ahead(double[][] own, double[][] rival) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] ahead = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            int[] drawn = random.ints(own.length, 0, own.length).toArray();
            ahead[time] = area(drawn(own, drawn)) - area(drawn(rival, drawn));
        }
        Arrays.sort(ahead);
        return ahead[TIMES / 10];
    }

    private static double[][] drawn(double[][] counts, int[] drawn) {
        return Arrays.stream(drawn).mapToObj(m -> counts[m]).toArray(double[][]::new);
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
