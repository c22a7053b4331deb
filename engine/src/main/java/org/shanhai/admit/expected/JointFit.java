package org.shanhai.admit.expected;

import java.util.Arrays;
import java.util.List;

/// Mean and covariance of the logarithms of what projects state, most of which state only some.
///
/// Expectation and maximisation (Dempster, Laird and Rubin 1977), with [#PRIOR_PROJECTS] more
/// projects of a covariance that has one size in common: figures of which few are stated together
/// lean on it.
final class JointFit {
    /// How many projects the covariance assumed beforehand counts as. On the projects of Zhejiang
    /// 3, 8 and 15 cover alike.
    static final int PRIOR_PROJECTS = 8;

    /// Variance of the size that figures have in common, and of each apart from it: log-ratios of
    /// two then have a standard deviation of 1, about that of stated ones (0.6 to 1.1).
    static final double COMMON = 1.2;

    static final double OWN = 0.5;

    private static final int ROUNDS = 30;

    private final double[] mean = new double[Magnitude.COMPARED];
    private double[][] covariance = assumed();

    /// @param projects that state something, each figure stated by at least one
    JointFit(List<Compared> projects) {
        List<Compared> stating = projects.stream().filter(Compared::statesAny).toList();
        for (int k = 0; k < mean.length; k++) {
            int at = k;
            mean[k] =
                    stating.stream()
                            .filter(one -> one.states(at))
                            .mapToDouble(one -> one.log(at))
                            .average()
                            .orElse(0);
        }
        if (!stating.isEmpty()) {
            for (int round = 0; round < ROUNDS; round++) {
                improve(stating);
            }
        }
    }

    static double[][] assumed() {
        double[][] square = new double[Magnitude.COMPARED][Magnitude.COMPARED];
        for (int i = 0; i < square.length; i++) {
            Arrays.fill(square[i], COMMON);
            square[i][i] += OWN;
        }
        return square;
    }

    private void improve(List<Compared> projects) {
        int d = mean.length;
        JointNormal now = normal();
        double[][] moments = new double[d][d];
        double[][] filled = new double[projects.size()][];
        double[] sum = new double[d];
        for (int p = 0; p < filled.length; p++) {
            JointNormal one = now;
            for (int k = 0; k < d; k++) {
                if (projects.get(p).states(k)) {
                    one = one.given(k, projects.get(p).log(k));
                }
            }
            filled[p] = new double[d];
            for (int i = 0; i < d; i++) {
                filled[p][i] = one.mean(i);
                sum[i] += one.mean(i);
                for (int j = 0; j < d; j++) {
                    moments[i][j] += one.covariance(i, j);
                }
            }
        }
        for (int i = 0; i < d; i++) {
            mean[i] = sum[i] / filled.length;
        }
        double[][] prior = assumed();
        double[][] next = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                double squares = moments[i][j] + PRIOR_PROJECTS * prior[i][j];
                for (double[] row : filled) {
                    squares += (row[i] - mean[i]) * (row[j] - mean[j]);
                }
                next[i][j] = squares / (filled.length + PRIOR_PROJECTS);
            }
        }
        covariance = next;
    }

    JointNormal normal() {
        return new JointNormal(mean, covariance);
    }
}
