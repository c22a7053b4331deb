package org.shanhai.observed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.shanhai.linalg.Chunks;

/// Finds how quotients of industries spread over places, from counts of firms of all of them: the
/// weights of [Spread] that make the counts likeliest, by expectation and maximisation.
///
/// First one spread for all industries together; then each industry's own, in which all industries
/// count as much as [#PLACES_OF_ALL] further places, so that an industry of which little is seen is
/// taken to spread like the others. One concentration for all industries is too sure of rare ones.
final class SpreadFit {
    /// How many places of its own an industry's spread is worth at the least; assumed. On halves of
    /// the Zhejiang sample 5, 20 and 60 score alike.
    static final double PLACES_OF_ALL = 20;

    /// Of three passes.
    private static final int MOST_ROUNDS = 130;

    /// Passes end when no weight moves by more.
    private static final double SMALL = 1e-4;

    /// What is less likely by a factor of e to that power changes nothing.
    private static final double NOTHING = 30;

    /// A step that is shortened to less than this beyond two passes is theirs.
    private static final double LEAST_GAIN = 0.01;

    /// Cells that are summed at once.
    private static final int BLOCK = 2048;

    private SpreadFit() {}

    /// @param firms places × industries, row by row
    /// @param expected likewise; cells where it is 0 say nothing
    /// @param misread likewise, how they were read
    /// @param columns how many industries
    /// @return one for each industry
    static Spread[] of(long[] firms, double[] expected, Misread[] misread, int columns) {
        double[][] likelihoods =
                IntStream.range(0, firms.length)
                        .parallel()
                        .mapToObj(
                                cell ->
                                        expected[cell] > 0
                                                ? likelihood(
                                                        misread[cell].logLikelihoods(
                                                                firms[cell], expected[cell]))
                                                : new double[0])
                        .toArray(double[][]::new);
        double[][] told =
                Arrays.stream(likelihoods).filter(l -> l.length > 0).toArray(double[][]::new);
        double[] even = new double[Spread.COMPONENTS];
        Arrays.fill(even, 1.0 / even.length);
        double[] all = maximise(told, even, even, 0);
        return IntStream.range(0, columns)
                .parallel()
                .mapToObj(
                        column ->
                                IntStream.range(0, firms.length / columns)
                                        .mapToObj(row -> likelihoods[row * columns + column])
                                        .filter(l -> l.length > 0)
                                        .toArray(double[][]::new))
                .map(own -> new Spread(maximise(own, all, all, PLACES_OF_ALL)))
                .toArray(Spread[]::new);
    }

    /// By component, whatever number of firms is misread, beside the likeliest of all.
    private static double[] likelihood(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double[] sums = new double[Spread.COMPONENTS];
        for (int start = 0; start < logs.length; start += sums.length) {
            for (int k = 0; k < sums.length; k++) {
                if (logs[start + k] > most - NOTHING) {
                    sums[k] += Math.exp(logs[start + k] - most);
                }
            }
        }
        return sums;
    }

    /// Two passes of expectation and maximisation tell where those after them lead, and a third
    /// starts from there (SQUAREM: Varadhan and Roland 2008, doi:10.1111/j.1467-9469.2007.00585.x).
    private static double[] maximise(
            double[][] likelihoods, double[] start, double[] prior, double strength) {
        if (likelihoods.length == 0) {
            return prior;
        }
        double[] weights = start;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] once = pass(likelihoods, weights, prior, strength);
            if (apart(weights, once) < SMALL) {
                return once;
            }
            double[] twice = pass(likelihoods, once, prior, strength);
            weights = pass(likelihoods, ahead(weights, once, twice), prior, strength);
        }
        return weights;
    }

    private static double apart(double[] some, double[] others) {
        return IntStream.range(0, some.length)
                .mapToDouble(k -> Math.abs(others[k] - some[k]))
                .max()
                .orElse(0);
    }

    /// As far beyond two passes as their steps shrink, or less: all weights stay above 0.
    private static double[] ahead(double[] from, double[] once, double[] twice) {
        double[] steps = new double[from.length];
        Arrays.setAll(steps, k -> once[k] - from[k]);
        double[] bends = new double[from.length];
        Arrays.setAll(bends, k -> twice[k] - once[k] - steps[k]);
        double[] ahead = new double[from.length];
        for (double far = length(steps) / length(bends);
                far > 1;
                far = (far - LEAST_GAIN) / 2 + 0.5) {
            double by = far;
            Arrays.setAll(ahead, k -> from[k] + by * (2 * steps[k] + by * bends[k]));
            if (Arrays.stream(ahead).min().orElse(0) > 0) {
                return ahead;
            }
        }
        return twice;
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(each -> each * each).sum());
    }

    private static double[] pass(
            double[][] likelihoods, double[] weights, double[] prior, double strength) {
        double[] next = new double[weights.length];
        for (double[] raise : raises(likelihoods, weights)) {
            for (int k = 0; k < next.length; k++) {
                next[k] += weights[k] * raise[k];
            }
        }
        for (int k = 0; k < next.length; k++) {
            next[k] = (next[k] + strength * prior[k]) / (likelihoods.length + strength);
        }
        return next;
    }

    /// Blocks × components: of each component its likelihood beside the mean under the weights,
    /// summed over the cells of a block.
    private static double[][] raises(double[][] likelihoods, double[] weights) {
        int blocks = (likelihoods.length + BLOCK - 1) / BLOCK;
        double[][] raises = new double[blocks][weights.length];
        Chunks.run(
                likelihoods.length,
                BLOCK,
                (from, to) -> {
                    double[] sums = raises[from / BLOCK];
                    for (int cell = from; cell < to; cell++) {
                        double[] likelihood = likelihoods[cell];
                        double sum = 0;
                        for (int k = 0; k < sums.length; k++) {
                            sum += weights[k] * likelihood[k];
                        }
                        double one = 1 / sum;
                        for (int k = 0; k < sums.length; k++) {
                            sums[k] += likelihood[k] * one;
                        }
                    }
                });
        return raises;
    }
}
