package org.shanhai.capability.entry;

import java.util.Arrays;
import org.shanhai.linalg.Cholesky;

/// ln(p / (1 − p)) = b + Σ_d w_d (v_d − mean_d) / deviation_d, with w and b at the least of Σ ln(1
/// + exp(∓·)) + λ/2 Σ w² over the rows fitted on; b bears no penalty (Cox 1958; ridge: le Cessie
/// and van Houwelingen 1992). Found by Newton's method, halved where a step would lead up; it draws
/// no random numbers. Immutable.
public final class Logit {
    private static final int MOST_STEPS = 50;
    private static final double SMALL = 1e-9;

    /// Weights in units of deviations, the intercept last.
    private final double[] weights;

    private final double[] means;
    private final double[] deviations;

    private Logit(double[] weights, double[] means, double[] deviations) {
        this.weights = weights;
        this.means = means;
        this.deviations = deviations;
    }

    /// @param rows values, all of one length
    /// @param came whether each row came true
    /// @param penalty λ
    /// @throws IllegalArgumentException where none or all came true
    public static Logit fit(double[][] rows, boolean[] came, double penalty) {
        int size = rows.length == 0 ? 0 : rows[0].length;
        int yes = 0;
        double[] means = new double[size];
        for (int c = 0; c < rows.length; c++) {
            yes += came[c] ? 1 : 0;
            for (int d = 0; d < size; d++) {
                means[d] += rows[c][d] / rows.length;
            }
        }
        if (yes == 0 || yes == rows.length) {
            throw new IllegalArgumentException(
                    "Of %d cells %d were entered; a fit needs some of both kinds."
                            .formatted(rows.length, yes));
        }
        double[] deviations = new double[size];
        for (int d = 0; d < size; d++) {
            double squares = 0;
            for (double[] row : rows) {
                squares += (row[d] - means[d]) * (row[d] - means[d]);
            }
            double deviation = Math.sqrt(squares / rows.length);
            deviations[d] = deviation > 1e-12 * Math.abs(means[d]) ? deviation : 1;
        }
        double[] start = new double[size + 1];
        start[size] = Math.log((double) yes / (rows.length - yes));
        return new Logit(start, means, deviations).search(rows, came, penalty);
    }

    /// The same of other rows, measured as these were and found from these weights on.
    public Logit again(double[][] rows, boolean[] came, double penalty) {
        return search(rows, came, penalty);
    }

    private Logit search(double[][] rows, boolean[] came, double penalty) {
        double[][] scaled = Arrays.stream(rows).map(this::scaled).toArray(double[][]::new);
        double[] found = weights.clone();
        double least = loss(found, scaled, came, penalty);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = move(found, scaled, came, penalty);
            double length = 1;
            double[] next = moved(found, move, length);
            double now = loss(next, scaled, came, penalty);
            while (now > least && length > SMALL) {
                length /= 2;
                next = moved(found, move, length);
                now = loss(next, scaled, came, penalty);
            }
            boolean done = least - now <= SMALL * (1 + least);
            if (now <= least) {
                found = next;
                least = now;
            }
            if (done) {
                break;
            }
        }
        return new Logit(found, means, deviations);
    }

    /// Newton's step.
    private static double[] move(
            double[] weights, double[][] scaled, boolean[] came, double penalty) {
        int last = weights.length - 1;
        double[] slope = new double[last + 1];
        double[][] curve = new double[last + 1][last + 1];
        for (int c = 0; c < scaled.length; c++) {
            double[] row = scaled[c];
            double p = 1 / (1 + Math.exp(-sum(weights, row)));
            double off = (came[c] ? 1 : 0) - p;
            double weight = p * (1 - p);
            for (int d = 0; d <= last; d++) {
                slope[d] += off * row[d];
                double held = weight * row[d];
                double[] into = curve[d];
                for (int e = 0; e <= d; e++) {
                    into[e] += held * row[e];
                }
            }
        }
        for (int d = 0; d < last; d++) {
            slope[d] -= penalty * weights[d];
            curve[d][d] += penalty;
        }
        return Cholesky.solve(curve, slope);
    }

    private static double[] moved(double[] from, double[] move, double length) {
        double[] next = from.clone();
        for (int d = 0; d < next.length; d++) {
            next[d] += length * move[d];
        }
        return next;
    }

    private static double loss(
            double[] weights, double[][] scaled, boolean[] came, double penalty) {
        double loss = 0;
        for (int d = 0; d < weights.length - 1; d++) {
            loss += penalty / 2 * weights[d] * weights[d];
        }
        for (int c = 0; c < scaled.length; c++) {
            double score = sum(weights, scaled[c]);
            double against = came[c] ? -score : score;
            // ln(1 + exp(x)) that neither overflows nor loses small ones.
            loss += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
        }
        return loss;
    }

    /// In deviations from the mean, and 1 for the intercept.
    private double[] scaled(double[] row) {
        double[] scaled = new double[means.length + 1];
        for (int d = 0; d < means.length; d++) {
            scaled[d] = (row[d] - means[d]) / deviations[d];
        }
        scaled[means.length] = 1;
        return scaled;
    }

    private static double sum(double[] weights, double[] scaled) {
        double sum = 0;
        for (int d = 0; d < weights.length; d++) {
            sum += weights[d] * scaled[d];
        }
        return sum;
    }

    public double chance(double[] row) {
        double score = intercept();
        for (int d = 0; d < means.length; d++) {
            score += of(d, row[d]);
        }
        return 1 / (1 + Math.exp(-score));
    }

    /// What a value adds to ln(p / (1 − p)), compared with the mean.
    public double of(int d, double value) {
        return weights[d] * ((value - means[d]) / deviations[d]);
    }

    double intercept() {
        return weights[means.length];
    }

    double weight(int d) {
        return weights[d];
    }

    double mean(int d) {
        return means[d];
    }

    double deviation(int d) {
        return deviations[d];
    }
}
