package org.shanhai.pair;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Adjusts p of many tests so that, of those taken for true below a bound, no more than that part
/// is false on average: q_(k) = min over l ≥ k of p_(l)·m/l (Benjamini and Hochberg 1995,
/// doi:10.1111/j.2517-6161.1995.tb02031.x).
final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /// @param p one for each test, from 0 to 1
    /// @return the adjusted ones in the same order
    static double[] adjust(double[] p) {
        List<Integer> ascending =
                IntStream.range(0, p.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer k) -> p[k]))
                        .toList();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int k = p.length; k > 0; k--) {
            int test = ascending.get(k - 1);
            // The largest keeps its p to the last digit.
            least = Math.min(least, p[test] * ((double) p.length / k));
            adjusted[test] = least;
        }
        return adjusted;
    }
}
