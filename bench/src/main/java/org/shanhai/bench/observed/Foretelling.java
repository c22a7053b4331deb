package org.shanhai.bench.observed;

import org.hipparchus.special.Gamma;
import org.shanhai.observed.Seen;
import org.shanhai.observed.Spread;

/// How well counts of one sample foretell those of another, by three beliefs: spreads by industry,
/// one Dirichlet concentration for all, and the mix of the province alone.
final class Foretelling {
    private static final double[] COUNTS = {1, 2, 3};
    private static final int PASSES = 60;

    private final Deciles[] deciles = {new Deciles(), new Deciles(), new Deciles()};
    private double bySpread;
    private double byOneAlpha;
    private double byMix;
    private double firms;

    /// The belief of each industry, in the order of the spans' industries.
    interface Spreads {
        Spread of(int industry);
    }

    /// @param learned of which the beliefs were learned
    /// @param further firms that the mix implies in what is foretold, by the spans of `learned`
    void add(Spans learned, Spans foretold, double[][] further, Spreads spreads) {
        double[][] seen = learned.seen();
        double[][] expected = learned.expectedBy(learned);
        double[][] plain = learned.expectedByAll(learned);
        double[][] later = foretold.seen();
        double[] shares = shares(seen);
        double alpha = alpha(seen, plain, shares);
        for (int r = 0; r < seen.length; r++) {
            for (int i = 0; i < seen[r].length; i++) {
                if (further[r][i] > 0) {
                    long count = Math.round(later[r][i]);
                    Seen belief = new Seen(Math.round(seen[r][i]), expected[r][i], spreads.of(i));
                    for (int k = 0; k < COUNTS.length; k++) {
                        deciles[k].add(
                                belief.chanceOfAtLeast((long) COUNTS[k], further[r][i]),
                                count >= COUNTS[k]);
                    }
                    bySpread += Math.log(belief.chanceOf(count, further[r][i]));
                    double shape = alpha * shares[i];
                    byOneAlpha +=
                            negativeBinomial(
                                    count, shape + seen[r][i], shape + plain[r][i], further[r][i]);
                    byMix +=
                            count * Math.log(further[r][i])
                                    - further[r][i]
                                    - Gamma.logGamma(count + 1.0);
                    firms += count;
                }
            }
        }
    }

    private static double[] shares(double[][] seen) {
        double[] shares = new double[seen[0].length];
        double all = 0;
        for (double[] row : seen) {
            for (int i = 0; i < row.length; i++) {
                shares[i] += row[i];
                all += row[i];
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /// The likeliest concentration of one Dirichlet prior around the mix, by golden section.
    private static double alpha(double[][] seen, double[][] expected, double[] shares) {
        double low = 0;
        double high = 10;
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int k = 0; k < PASSES; k++) {
            double a = high - ratio * (high - low);
            double b = low + ratio * (high - low);
            if (logLikelihood(seen, expected, shares, Math.exp(a))
                    > logLikelihood(seen, expected, shares, Math.exp(b))) {
                high = b;
            } else {
                low = a;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double logLikelihood(
            double[][] seen, double[][] expected, double[] shares, double alpha) {
        double sum = 0;
        for (int r = 0; r < seen.length; r++) {
            for (int i = 0; i < seen[r].length; i++) {
                if (expected[r][i] > 0) {
                    sum +=
                            negativeBinomial(
                                    Math.round(seen[r][i]),
                                    alpha * shares[i],
                                    alpha * shares[i],
                                    expected[r][i]);
                }
            }
        }
        return sum;
    }

    private static double negativeBinomial(long count, double shape, double rate, double mean) {
        return Gamma.logGamma(shape + count)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(count + 1.0)
                + shape * Math.log(rate / (rate + mean))
                + count * Math.log(mean / (rate + mean));
    }

    /// @param fewest cells a tenth must have to be judged
    void print(String what, long fewest) {
        System.out.printf(
                "%s: log score a firm %.4f; one alpha %.4f; the mix alone %.4f%n",
                what, bySpread / firms, byOneAlpha / firms, byMix / firms);
        for (int k = 0; k < COUNTS.length; k++) {
            System.out.printf(
                    "  P(count >= %.0f), what came less the chance, points by tenth: %s; worst %.1f%n",
                    COUNTS[k], deciles[k].text(fewest), deciles[k].worst(fewest));
        }
    }

    /// Whether, with another, it foretold better than one alpha and the mix.
    boolean isBest(Foretelling with) {
        double own = bySpread + with.bySpread;
        return own > byOneAlpha + with.byOneAlpha && own > byMix + with.byMix;
    }

    double worst(long fewest) {
        double worst = 0;
        for (Deciles of : deciles) {
            worst = Math.max(worst, of.worst(fewest));
        }
        return worst;
    }
}
