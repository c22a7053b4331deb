package org.shanhai.observed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.region.Industry;
import org.shanhai.region.ReadingConfusion;

/// How often firms read as of an industry of a block are of it, and what the others are, from firms
/// that people read too. What few labels say of an industry is drawn towards its block: its rate
/// towards the pooled one, and what is misread towards the block's mix.
///
/// Immutable.
final class Confusion {
    /// How many labels the pooled rate counts as beside those of an industry: of the labels of the
    /// Zhejiang sample the likeliest of a beta-binomial, for goods (11.7).
    private static final double LABELS_OF_ALL = 12;

    private final double[] right;

    /// Read × truth, but the right ones; the last column is of no industry of the block.
    private final double[][] wrong;

    /// For each industry those of the block that firms read as of it are: few.
    private final int[][] truths;

    Confusion(List<ReadingConfusion> labels, Industry[] members) {
        List<String> codes = Arrays.stream(members).map(Industry::code).toList();
        int n = members.length;
        wrong = new double[n][n + 1];
        right = new double[n];
        for (ReadingConfusion label : labels) {
            int read = codes.indexOf(label.read());
            int truth = codes.indexOf(label.truth());
            if (read >= 0 && read == truth) {
                right[read] += label.firms();
            } else if (read >= 0) {
                wrong[read][truth < 0 ? n : truth] += label.firms();
            }
        }
        truths = new int[n][];
        Arrays.setAll(
                truths, k -> IntStream.range(0, n).filter(truth -> wrong[k][truth] > 0).toArray());
        double all = Arrays.stream(right).sum();
        double misread = Arrays.stream(wrong).flatMapToDouble(Arrays::stream).sum();
        double pooled = all > 0 ? all / (all + misread) : 1;
        for (int k = 0; k < n; k++) {
            right[k] =
                    (right[k] + LABELS_OF_ALL * pooled)
                            / (right[k] + Arrays.stream(wrong[k]).sum() + LABELS_OF_ALL);
        }
    }

    /// How the firms of each cell were read.
    ///
    /// @param firms seen, places × industries
    /// @param expected likewise
    Misread[] of(long[] firms, double[] expected) {
        int n = right.length;
        Misread[] misread = new Misread[firms.length];
        for (int from = 0; from < firms.length; from += n) {
            long seen = Arrays.stream(firms, from, from + n).sum();
            double implied = Arrays.stream(expected, from, from + n).sum();
            for (int k = 0; k < n; k++) {
                double labels = LABELS_OF_ALL + wrong[k][n];
                double elsewhere =
                        LABELS_OF_ALL
                                        * quotient(
                                                seen - firms[from + k],
                                                implied - expected[from + k])
                                + wrong[k][n];
                for (int truth : truths[k]) {
                    labels += wrong[k][truth];
                    elsewhere +=
                            wrong[k][truth] * quotient(firms[from + truth], expected[from + truth]);
                }
                misread[from + k] = new Misread(right[k], elsewhere / labels);
            }
        }
        return misread;
    }

    /// Drawn towards 1 where little is expected, as by a [Spread] of one component.
    private static double quotient(long firms, double expected) {
        return (double) (firms + Spread.SHAPE) / (expected + Spread.SHAPE);
    }
}
