package org.shanhai.supply;

import java.util.Arrays;
import org.shanhai.linalg.Matrix;

/// What a place buys at home for a unit of output, guessed from how its output is composed and from
/// nothing of distance: the methods by location quotients, to compare the model of trade with.
///
/// With x_r and x the outputs of a place and its nation by industry:
/// SLQ_i = (x_ri / Σx_r) / (x_i / Σx); CILQ_ij = SLQ_i / SLQ_j, and SLQ_i where i = j;
/// FLQ_ij = CILQ_ij·λ with λ = [log₂(1 + Σx_r / Σx)]^δ (Flegg and Webber 1997, "On the appropriate
/// use of location quotients in generating regional input–output tables: reply"); AFLQ_ij =
/// FLQ_ij·log₂(1 + SLQ_j) where SLQ_j > 1 (Flegg and Webber 2000, "Regional size, regional
/// specialization and the FLQ formula"), the only one by which more than all may be bought at home.
/// A quotient above one counts as one.
public enum RegionalCoefficients {
    SLQ,
    CILQ,
    FLQ,
    AFLQ;

    /// @param national A, n × n
    /// @param place output of the place by industry, money
    /// @param nation of the nation, likewise
    /// @param delta δ of FLQ and AFLQ, from 0 to 1; not looked at by the others
    /// @return n × n
    public Matrix of(Matrix national, double[] place, double[] nation, double delta) {
        int n = national.rows();
        double all = sum(nation);
        double here = sum(place);
        double size = Math.pow(log2(1 + here / all), delta);
        double[] quotients = new double[n];
        Arrays.setAll(quotients, i -> nation[i] > 0 ? place[i] / here / (nation[i] / all) : 0);
        return Matrix.of(
                n,
                n,
                (i, j) -> {
                    double own = quotients[i];
                    double cross = i == j ? own : quotients[j] > 0 ? own / quotients[j] : 0;
                    double share =
                            switch (this) {
                                case SLQ -> Math.min(1, own);
                                case CILQ -> Math.min(1, cross);
                                case FLQ -> Math.min(1, cross * size);
                                case AFLQ ->
                                        Math.min(1, cross * size)
                                                * Math.max(1, log2(1 + quotients[j]));
                            };
                    return share * national.get(i, j);
                });
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
