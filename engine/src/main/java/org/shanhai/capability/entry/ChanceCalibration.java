package org.shanhai.capability.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whether chances mean what they say.
///
/// @param told the mean chance
/// @param cameTrue the share that came true
/// @param brier the mean of (chance − outcome)² (Brier 1950); the less the better
/// @param brierOfShare the same, had every cell been told the share that came true
/// @param groups of equally many cells, the lowest chances first
public record ChanceCalibration(
        double told, double cameTrue, double brier, double brierOfShare, List<Group> groups) {
    private static final int GROUPS = 10;

    public ChanceCalibration {
        groups = List.copyOf(groups);
    }

    /// Cells of like chances.
    ///
    /// @param told their mean chance
    /// @param cameTrue the share of them that came true
    public record Group(int cells, double told, double cameTrue) {}

    static ChanceCalibration of(double[] chances, boolean[] outcomes) {
        return of(chances, outcomes, GROUPS);
    }

    /// @param groups how many
    public static ChanceCalibration of(double[] chances, boolean[] outcomes, int groups) {
        int[] order =
                IntStream.range(0, chances.length)
                        .boxed()
                        .sorted((a, b) -> Double.compare(chances[a], chances[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double squares = 0;
        for (int c = 0; c < chances.length; c++) {
            double off = chances[c] - (outcomes[c] ? 1 : 0);
            squares += off * off;
        }
        Group all = group(order, 0, order.length, chances, outcomes);
        List<Group> found = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            int from = (int) ((long) order.length * g / groups);
            int to = (int) ((long) order.length * (g + 1) / groups);
            if (to > from) {
                found.add(group(order, from, to, chances, outcomes));
            }
        }
        double share = all.cameTrue();
        return new ChanceCalibration(
                all.told(), share, squares / chances.length, share * (1 - share), found);
    }

    private static Group group(
            int[] order, int from, int to, double[] chances, boolean[] outcomes) {
        double told = 0;
        double came = 0;
        for (int k = from; k < to; k++) {
            told += chances[order[k]];
            came += outcomes[order[k]] ? 1 : 0;
        }
        return new Group(to - from, told / (to - from), came / (to - from));
    }
}
