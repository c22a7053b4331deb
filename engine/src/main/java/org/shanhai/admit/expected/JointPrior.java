package org.shanhai.admit.expected;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.expected.Relatedness.Degree;

/// What figures a project of an industry is expected to have, before any of its own is known.
///
/// Figures i and j of projects p and q covary by (ρ(p, q) + κ)·Σij, where ρ is 1 for p = q and else
/// falls from industry over division and manufacturing to nation, and κ allows for the mean not
/// being known. ρ is chosen among a few so that what all projects state is likeliest (empirical
/// Bayes, as Robbins 1956). The expected figures are then those of best linear unbiased prediction
/// (Robinson 1991, doi:10.1214/ss/1177011926): of n equal sources alone they lean on their mean by
/// nρ / (1 + (n − 1)ρ).
///
/// @param normal of the five figures of [Magnitude#COMPARED]
/// @param related how many of the projects are of the division or the industry
record JointPrior(JointNormal normal, Shares shares, int related) {
    /// Variance of the mean of all, over that of a project.
    static final double MEAN_UNKNOWN = 0.2;

    /// By what the covariance is widened because it is estimated from few: that of a t distribution
    /// with twelve degrees of freedom, about what most ratios have.
    static final double FEW = 1.2;

    /// More figures than this are not held against one another: the nearest projects go first.
    static final int MOST_FIGURES = 240;

    private static final double[] DIVISIONS = {0, 0.1, 0.2, 0.3};
    private static final double[] INDUSTRIES = {0, 0.2, 0.4};

    /// Of two projects that have no more in common than to manufacture: a quarter of what a
    /// division shares.
    private static final double MANUFACTURING_PART = 0.25;

    /// How much of the covariance projects share.
    record Shares(double manufacturing, double division, double industry) {
        double of(Degree degree) {
            return switch (degree) {
                case NATION -> 0;
                case MANUFACTURING -> manufacturing;
                case DIVISION -> division;
                case INDUSTRY -> industry;
            };
        }
    }

    private record Seen(Compared project, int magnitude) {}

    /// @param projects others than the one asked about
    JointPrior(List<Compared> projects, Relatedness relatedness, Optional<Integer> industry) {
        JointNormal fitted = new JointFit(projects).normal();
        List<Seen> seen = seen(projects, relatedness, industry);
        Degree[][] degrees = degrees(seen, relatedness);
        Shares best = new Shares(0, 0, 0);
        double likeliest = Double.NEGATIVE_INFINITY;
        for (double division : DIVISIONS) {
            for (double more : INDUSTRIES) {
                Shares tried = new Shares(MANUFACTURING_PART * division, division, division + more);
                double likelihood = logLikelihood(fitted, seen, degrees, tried);
                if (likelihood > likeliest) {
                    likeliest = likelihood;
                    best = tried;
                }
            }
        }
        long related =
                relatedness.listNear(projects, industry, Degree.DIVISION).stream()
                        .filter(Compared::statesAny)
                        .count();
        this(predict(fitted, seen, degrees, best, relatedness, industry), best, (int) related);
    }

    private static List<Seen> seen(
            List<Compared> projects, Relatedness relatedness, Optional<Integer> industry) {
        List<Compared> nearest =
                projects.stream()
                        .filter(Compared::statesAny)
                        .sorted(
                                Comparator.<Compared, Degree>comparing(
                                                one -> relatedness.of(one.industry(), industry))
                                        .reversed())
                        .toList();
        List<Seen> seen = new ArrayList<>();
        for (Compared one : nearest) {
            if (seen.size() + one.count() > MOST_FIGURES) {
                break;
            }
            for (int k = 0; k < Magnitude.COMPARED; k++) {
                if (one.states(k)) {
                    seen.add(new Seen(one, k));
                }
            }
        }
        return seen;
    }

    private static Degree[][] degrees(List<Seen> seen, Relatedness relatedness) {
        Degree[][] degrees = new Degree[seen.size()][seen.size()];
        for (int i = 0; i < degrees.length; i++) {
            for (int j = 0; j <= i; j++) {
                degrees[i][j] =
                        relatedness.of(
                                seen.get(i).project().industry(), seen.get(j).project().industry());
            }
        }
        return degrees;
    }

    /// The lower factor of the covariance of all that is seen.
    private static double[][] factor(
            JointNormal fitted, List<Seen> seen, Degree[][] degrees, Shares shares) {
        int n = seen.size();
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            Seen one = seen.get(i);
            for (int j = 0; j <= i; j++) {
                Seen other = seen.get(j);
                double share = one.project() == other.project() ? 1 : shares.of(degrees[i][j]);
                double rest =
                        (share + MEAN_UNKNOWN)
                                * fitted.covariance(one.magnitude(), other.magnitude());
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / lower[j][j];
            }
        }
        return lower;
    }

    /// The solution of L z = b.
    private static double[] solve(double[][] lower, double[] b) {
        double[] z = new double[b.length];
        for (int i = 0; i < z.length; i++) {
            double rest = b[i];
            for (int k = 0; k < i; k++) {
                rest -= lower[i][k] * z[k];
            }
            z[i] = rest / lower[i][i];
        }
        return z;
    }

    private static double[] deviations(JointNormal fitted, List<Seen> seen) {
        return seen.stream()
                .mapToDouble(
                        one -> one.project().log(one.magnitude()) - fitted.mean(one.magnitude()))
                .toArray();
    }

    private static double logLikelihood(
            JointNormal fitted, List<Seen> seen, Degree[][] degrees, Shares shares) {
        double[][] lower = factor(fitted, seen, degrees, shares);
        double[] z = solve(lower, deviations(fitted, seen));
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            sum -= Math.log(lower[i][i]) + z[i] * z[i] / 2;
        }
        return sum;
    }

    /// What is expected where mean, covariance and what is shared are known.
    static JointNormal predict(
            JointNormal fitted,
            Shares shares,
            List<Compared> projects,
            Relatedness relatedness,
            Optional<Integer> industry) {
        List<Seen> seen = seen(projects, relatedness, industry);
        return predict(fitted, seen, degrees(seen, relatedness), shares, relatedness, industry);
    }

    private static JointNormal predict(
            JointNormal fitted,
            List<Seen> seen,
            Degree[][] degrees,
            Shares shares,
            Relatedness relatedness,
            Optional<Integer> industry) {
        int d = fitted.size();
        double[][] lower = factor(fitted, seen, degrees, shares);
        double[] known = solve(lower, deviations(fitted, seen));
        double[][] reach = new double[d][];
        for (int k = 0; k < d; k++) {
            double[] with = new double[seen.size()];
            for (int i = 0; i < with.length; i++) {
                Seen one = seen.get(i);
                double share = shares.of(relatedness.of(one.project().industry(), industry));
                with[i] = (share + MEAN_UNKNOWN) * fitted.covariance(one.magnitude(), k);
            }
            reach[k] = solve(lower, with);
        }
        double[] mean = new double[d];
        double[][] covariance = new double[d][d];
        for (int k = 0; k < d; k++) {
            mean[k] = fitted.mean(k) + dot(reach[k], known);
            for (int m = 0; m < d; m++) {
                covariance[k][m] =
                        FEW
                                * ((1 + MEAN_UNKNOWN) * fitted.covariance(k, m)
                                        - dot(reach[k], reach[m]));
            }
        }
        return new JointNormal(mean, covariance);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
