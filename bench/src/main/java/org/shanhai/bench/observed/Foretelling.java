package org.shanhai.bench.observed;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.special.Gamma;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Misread;
import org.shanhai.observed.Seen;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

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

    /// @param learned of which the beliefs were learned
    /// @param further firms that the mix implies in what is foretold, by the spans of `learned`
    /// @param sample the same, of a region with these places
    void add(Spans learned, Spans foretold, double[][] further, FirmSample sample, Places places) {
        double[][] seen = learned.seen();
        double[][] plain = learned.expectedByAll(learned);
        double[][] later = foretold.seen();
        double[] shares = shares(seen);
        double alpha = alpha(seen, plain, shares);
        for (int r = 0; r < seen.length; r++) {
            for (int i = 0; i < seen[r].length; i++) {
                if (further[r][i] > 0) {
                    long count = Math.round(later[r][i]);
                    Place place = places.unit(learned.units[r]);
                    Seen belief = sample.seen(place, learned.industries.get(i)).orElseThrow();
                    Misread misread = sample.misread(place, learned.industries.get(i));
                    double fewer = 0;
                    for (int k = 0; k < COUNTS.length; k++) {
                        fewer += chanceOf(belief, misread, (long) COUNTS[k] - 1, further[r][i]);
                        deciles[k].add(1 - fewer, count >= COUNTS[k]);
                    }
                    bySpread += Math.log(chanceOf(belief, misread, count, further[r][i]));
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

    /// The chance of a count of firms as they are read, some of them misread.
    private static double chanceOf(Seen belief, Misread misread, long count, double further) {
        double others = misread.others(further);
        double sum = 0;
        double ofMisread = Math.exp(-others);
        for (long k = 0; k <= Math.min((double) count, others + 6 * Math.sqrt(others) + 6); k++) {
            sum += ofMisread * belief.chanceOf(count - k, misread.own(further));
            ofMisread *= others / (k + 1);
        }
        return sum;
    }

    /// Of industries in all that is counted, which is not nothing.
    static double[] shares(double[][] seen) {
        double all = Arrays.stream(seen).flatMapToDouble(Arrays::stream).sum();
        return IntStream.range(0, seen[0].length)
                .mapToDouble(i -> Arrays.stream(seen).mapToDouble(row -> row[i]).sum() / all)
                .toArray();
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
        int n = shares.length;
        return IntStream.range(0, seen.length * n)
                .filter(k -> expected[k / n][k % n] > 0)
                .mapToDouble(
                        k ->
                                negativeBinomial(
                                        Math.round(seen[k / n][k % n]),
                                        alpha * shares[k % n],
                                        alpha * shares[k % n],
                                        expected[k / n][k % n]))
                .sum();
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
                    "  P(count >= %.0f), by tenth what came, %% (less the chance, points): %s; worst %.1f%n",
                    COUNTS[k], deciles[k].text(fewest), deciles[k].worst(fewest));
        }
    }

    /// Whether, with another, it foretold better than one alpha and the mix.
    boolean isBest(Foretelling with) {
        double own = bySpread + with.bySpread;
        return own > byOneAlpha + with.byOneAlpha && own > byMix + with.byMix;
    }

    double worst(long fewest) {
        return Arrays.stream(deciles).mapToDouble(of -> of.worst(fewest)).max().orElseThrow();
    }
}
