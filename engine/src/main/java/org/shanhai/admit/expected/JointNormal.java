package org.shanhai.admit.expected;

import java.util.Arrays;

/// Several normal variables with their covariance.
final class JointNormal {
    private final double[] mean;
    private final double[][] covariance;

    JointNormal(double[] mean, double[][] covariance) {
        this.mean = mean.clone();
        this.covariance = copy(covariance);
    }

    static double[][] copy(double[][] square) {
        double[][] copy = new double[square.length][];
        Arrays.setAll(copy, k -> square[k].clone());
        return copy;
    }

    int size() {
        return mean.length;
    }

    double mean(int k) {
        return mean[k];
    }

    double covariance(int i, int j) {
        return covariance[i][j];
    }

    double deviation(int k) {
        return Math.sqrt(Math.max(0, covariance[k][k]));
    }

    /// Given that a linear combination was seen with an error: x ~ N(m, S), y = a'x + e gives mean
    /// m + Sa (y − a'm) / (a'Sa + v) and covariance S − Saa'S / (a'Sa + v).
    ///
    /// @param weights a
    /// @param value y
    /// @param variance v of the error; 0 where y is exact
    JointNormal given(double[] weights, double value, double variance) {
        int n = size();
        double[] gain = new double[n];
        double expected = 0;
        double spread = variance;
        for (int i = 0; i < n; i++) {
            expected += weights[i] * mean[i];
            for (int j = 0; j < n; j++) {
                gain[i] += covariance[i][j] * weights[j];
            }
        }
        for (int i = 0; i < n; i++) {
            spread += weights[i] * gain[i];
        }
        double[] moved = mean.clone();
        double[][] left = copy(covariance);
        if (spread > 0) {
            for (int i = 0; i < n; i++) {
                moved[i] += gain[i] * (value - expected) / spread;
                for (int j = 0; j < n; j++) {
                    left[i][j] -= gain[i] * gain[j] / spread;
                }
            }
        }
        return new JointNormal(moved, left);
    }

    /// Given that one variable has a value.
    JointNormal given(int k, double value) {
        double[] weights = new double[size()];
        weights[k] = 1;
        JointNormal left = given(weights, value, 0);
        // What rounding leaves of a variable that is known would be divided by later.
        left.mean[k] = value;
        for (int j = 0; j < size(); j++) {
            left.covariance[k][j] = 0;
            left.covariance[j][k] = 0;
        }
        return left;
    }

    /// With one more variable: another of them plus an independent one.
    JointNormal and(int like, double shift, double variance) {
        int n = size();
        double[] more = Arrays.copyOf(mean, n + 1);
        more[n] = mean[like] + shift;
        double[][] wider = new double[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(covariance[i], 0, wider[i], 0, n);
            wider[i][n] = covariance[i][like];
            wider[n][i] = covariance[i][like];
        }
        wider[n][n] = covariance[like][like] + variance;
        return new JointNormal(more, wider);
    }

    /// The lower factor L of the covariance, S = LL', in an order of the variables; a column of
    /// zeros for one that follows from those before it.
    double[][] factor(int[] order) {
        int n = size();
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = covariance[order[i]][order[j]];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    lower[i][i] = rest > 1e-12 ? Math.sqrt(rest) : 0;
                } else {
                    lower[i][j] = lower[j][j] > 0 ? rest / lower[j][j] : 0;
                }
            }
        }
        return lower;
    }
}
