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

    /// Where passes begin: as the goods of Zhejiang's register spread, in percent. From even
    /// weights they need ten times as many, and end near the same.
    private static final double[] START = {
        8, 1.7, 1.1, 2.1, 7.7, 21.6, 30, 17.6, 4.4, 4.1, 0.8, 0.6, 0.1, 0.2
    };

    private static final int MOST_PASSES = 400;

    /// Passes end when no weight moves by more.
    private static final double SMALL = 1e-4;

    /// What is less likely by a factor of e to that power changes nothing.
    private static final double NOTHING = 30;

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
        double[] start = Arrays.stream(START).map(each -> each / 100).toArray();
        double[] even = new double[start.length];
        Arrays.fill(even, 1.0 / even.length);
        double[] all = maximise(told, start, even, 0);
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
        double most = Arrays.stream(logs).max().orElseThrow();
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

    private static double[] maximise(
            double[][] likelihoods, double[] start, double[] prior, double strength) {
        double[] weights = start;
        if (likelihoods.length == 0) {
            return prior;
        }
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double[] next = new double[weights.length];
            for (double[] raise : raises(likelihoods, weights)) {
                for (int k = 0; k < next.length; k++) {
                    next[k] += weights[k] * raise[k];
                }
            }
            double moved = 0;
            for (int k = 0; k < next.length; k++) {
                next[k] = (next[k] + strength * prior[k]) / (likelihoods.length + strength);
                moved = Math.max(moved, Math.abs(next[k] - weights[k]));
            }
            weights = next;
            if (moved < SMALL) {
                break;
            }
        }
        return weights;
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
