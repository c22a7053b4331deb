package org.shanhai.admit.expected;

import java.util.List;
import java.util.Optional;

/// One ratio among comparable projects that state both figures.
///
/// @param n how many do
/// @param mean of its logarithm; its exponential is the geometric mean
/// @param deviation standard deviation of its logarithm, over n − 1
public record RatioStatistics(
        Magnitude dividend, Magnitude divisor, int n, double mean, double deviation) {

    /// Empty where fewer than two state both.
    public static Optional<RatioStatistics> of(
            List<Compared> projects, Magnitude dividend, Magnitude divisor) {
        double[] logs =
                projects.stream()
                        .mapToDouble(one -> one.logRatio(dividend, divisor))
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
        if (logs.length < 2) {
            return Optional.empty();
        }
        double sum = 0;
        for (double log : logs) {
            sum += log;
        }
        double mean = sum / logs.length;
        double squares = 0;
        for (double log : logs) {
            squares += (log - mean) * (log - mean);
        }
        return Optional.of(
                new RatioStatistics(
                        dividend,
                        divisor,
                        logs.length,
                        mean,
                        Math.sqrt(squares / (logs.length - 1))));
    }

    public double geometricMean() {
        return Math.exp(mean);
    }

    /// The standard deviation of the logarithm of one more project's ratio: that of the others and
    /// of their mean.
    public double predictive() {
        return deviation * Math.sqrt(1 + 1.0 / n);
    }

    /// The chance of a ratio as high in one more project.
    public double chanceAbove(double ratio) {
        return StandardNormal.below(-(Math.log(ratio) - mean) / predictive());
    }
}
