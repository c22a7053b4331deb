package org.shanhai.leap;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.shanhai.leap.Ordering.Line;
import org.shanhai.profile.Percentile;

/// The rank of each line in each aspect among the lines that know it.
final class AspectRanks {
    private static final Aspect[] ASPECTS = Aspect.values();

    private final Utility utility;
    private final int lines;
    private final double[][] ranks;

    AspectRanks(List<Line> lines, Utility utility) {
        this(lines, utility, new double[ASPECTS.length][], Set.of(ASPECTS));
    }

    private AspectRanks(
            List<Line> lines, Utility utility, double[][] ranks, Set<Aspect> toBeRanked) {
        this.utility = utility;
        this.lines = lines.size();
        this.ranks = ranks;
        toBeRanked.forEach(aspect -> ranks[aspect.ordinal()] = rank(lines, aspect, utility));
    }

    /// Of the same lines in the same order, of which only some aspects differ.
    AspectRanks again(List<Line> lines, Set<Aspect> different) {
        return new AspectRanks(lines, utility, ranks.clone(), different);
    }

    /// NaN where a line does not know the aspect; none where it has no weight.
    private static double[] rank(List<Line> lines, Aspect aspect, Utility utility) {
        if (utility.weight(aspect) == 0) {
            return new double[0];
        }
        double[] values =
                lines.stream()
                        .map(line -> line.values().get(aspect))
                        .mapToDouble(value -> value == null ? Double.NaN : value)
                        .toArray();
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        Arrays.sort(known);
        Arrays.setAll(
                values,
                k -> Double.isNaN(values[k]) ? Double.NaN : Percentile.of(values[k], known));
        return values;
    }

    /// The utility of each line.
    double[] keys() {
        double[] keys = new double[lines];
        Arrays.setAll(keys, k -> utility.of(aspect -> ranks[aspect.ordinal()][k]));
        return keys;
    }
}
