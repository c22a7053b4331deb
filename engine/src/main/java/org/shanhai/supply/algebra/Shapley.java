package org.shanhai.supply.algebra;

import java.util.Arrays;

/// Parts the change of a function of a few factors into what each of them brings: the mean over
/// all orders in which they may change, n! of them (Dietzenbacher and Los 1998; the value of
/// Shapley 1953). The parts add up to the change exactly, whatever the function; of two factors it
/// is the mean of the two polar decompositions (Miller and Blair 2009, ch. 13.1).
public final class Shapley {
    /// Factors at most: the function is asked once for each set of them.
    private static final int MOST = 10;

    private Shapley() {}

    /// A function of factors, each of which stands as it was or as it became.
    public interface Function {
        /// @param became bit k is set where factor k stands as it became
        /// @return always as many values
        double[] at(int became);
    }

    /// @param count of factors
    /// @return for each factor what it brings to each value
    public static double[][] parts(int count, Function function) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "The factors (%d) must be 1 to %d.".formatted(count, MOST));
        }
        double[][] values = new double[1 << count][];
        Arrays.setAll(values, function::at);
        double[] weights = weights(count);
        double[][] parts = new double[count][values[0].length];
        for (int set = 0; set < values.length; set++) {
            double weight = weights[Integer.bitCount(set)];
            for (int factor = 0; factor < count; factor++) {
                int with = set | 1 << factor;
                for (int v = 0; with != set && v < parts[factor].length; v++) {
                    parts[factor][v] += weight * (values[with][v] - values[set][v]);
                }
            }
        }
        return parts;
    }

    /// The share of orders in which exactly a given set of that size goes before a factor:
    /// s! (n − 1 − s)! / n!.
    private static double[] weights(int count) {
        double[] weights = new double[count + 1];
        weights[0] = 1.0 / count;
        for (int size = 1; size < count; size++) {
            weights[size] = weights[size - 1] * size / (count - size);
        }
        return weights;
    }
}
