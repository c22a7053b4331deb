package org.shanhai.capability;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The Lorenz curve of one set of shares over another.
final class Lorenz {
    private Lorenz() {}

    /// Twice the area between the diagonal and the curve of cumulated shares over cumulated
    /// reference shares, in order of their ratio: 0 where both are the same, towards 1 where
    /// shares stand where the reference has little.
    ///
    /// @param reference above 0 wherever shares are
    static double gini(double[] shares, double[] reference) {
        int[] order =
                IntStream.range(0, shares.length)
                        .filter(k -> reference[k] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> shares[k] / reference[k]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double cumulated = 0;
        double area = 0;
        for (int k : order) {
            area += reference[k] * (2 * cumulated + shares[k]);
            cumulated += shares[k];
        }
        return 1 - area;
    }
}
