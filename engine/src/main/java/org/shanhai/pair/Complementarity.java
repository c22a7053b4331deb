package org.shanhai.pair;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.shanhai.linalg.BitMatrix;
import org.shanhai.linalg.Matrix;

/// What partners would add to the density of what a place could reach, beyond what partners that
/// bring as many industries the place lacks would add.
///
/// With e for the evidence of what places have (M where facts tell), l for how surely they lack it
/// (1 − M) and φ without its diagonal, partner s adds C[r,s,i] = Σ_j φ_ij e_sj l_rj / Σ_j φ_ij to
/// industry i of place r; where facts tell, density(r ∪ s) = density(r) + C. Summed over the reach
/// of r, the industries it rather lacks whose density there is at or above [#REACH_QUANTILE], C is
/// T = Σ_j w_rj e_sj l_rj, where w_rj = Σ_{i in reach} φ_ij / Σ_k φ_ik. Were what s has dealt out
/// anew over what r lacks, N = Σ_j l_rj industries, T would be w̄ Σ_j e_sj l_rj with variance
/// Σ_j l_rj (w_rj − w̄)² · Σ_j l_rj (e_sj − ē)² / (N − 1), exactly where facts tell (w̄ and ē
/// weighted by l). So z = (T − expected) / deviation favours neither the diversified, nor those of
/// whom much is known, nor those that are merely different: over 50 American areas it correlates
/// .14 with the overlap of jobs and .30 with that of industries, where one corrected for diversity
/// alone correlates −.985.
final class Complementarity {
    /// Industries of which this part of those a place lacks is less dense are in its reach.
    static final double REACH_QUANTILE = 0.5;

    /// What is lacked as surely as this is listed, and may be in reach.
    private static final double RATHER_LACKED = 0.5;

    private final BitMatrix held;
    private final Matrix evidence;
    private final Matrix lacked;
    private final Matrix relatedness;
    private final double[] sums;
    private final Matrix density;
    private final boolean[][] reach;
    private final Matrix weights;
    private final int[][] rows;
    private final Worth[] worths;
    private final double[][] toLikes;
    private final double[] spread;

    /// Where facts tell what is there and what is not.
    ///
    /// @param held M: places × industries
    /// @param lacked what places are known to lack; what is in neither is not known
    /// @param relatedness φ, symmetric, industries × industries, values ≥ 0; its diagonal is not
    ///     looked at
    Complementarity(BitMatrix held, BitMatrix lacked, Matrix relatedness) {
        this(held, numbers(held), numbers(lacked), relatedness, new int[0]);
    }

    /// @param held what is counted as there
    /// @param evidence places × industries: the chance that it is there, less what would be
    ///     believed of any place
    /// @param lacked how surely it is lacked, from 0 to 1
    /// @param likes where not empty, the group of each place: then what a partner would add to any
    ///     place of the same group, if there are others, its mean z, is expected of it too (rural
    ///     counties, of which samples are small, are related to most others), and z is in standard
    ///     deviations over the partners of a place, which grow with what is known of it
    Complementarity(
            BitMatrix held, Matrix evidence, Matrix lacked, Matrix relatedness, int[] likes) {
        int n = held.columns();
        if (lacked.columns() != n
                || lacked.rows() != held.rows()
                || evidence.columns() != n
                || evidence.rows() != held.rows()
                || relatedness.rows() != n
                || relatedness.columns() != n) {
            throw new IllegalArgumentException(
                    "What is held (%d × %d), lacked (%d × %d) and related (%d × %d) must match."
                            .formatted(
                                    held.rows(),
                                    n,
                                    lacked.rows(),
                                    lacked.columns(),
                                    relatedness.rows(),
                                    relatedness.columns()));
        }
        this.held = held;
        this.evidence = evidence;
        this.lacked = lacked;
        this.relatedness = relatedness.copy();
        for (int i = 0; i < n; i++) {
            this.relatedness.set(i, i, 0);
        }
        sums = this.relatedness.rowSums();
        density = densities();
        reach = new boolean[held.rows()][];
        Arrays.setAll(reach, this::reachOf);
        double[] perSums = Arrays.stream(sums).map(sum -> sum > 0 ? 1 / sum : 0).toArray();
        weights = Matrix.zeros(held.rows(), n);
        BitMatrix.of(held.rows(), n, (r, i) -> reach[r][i])
                .multiply(perSums, this.relatedness, weights);
        rows = new int[held.rows()][];
        Arrays.setAll(rows, held::row);
        worths = new Worth[held.rows()];
        Arrays.setAll(worths, this::worthOf);
        toLikes = new double[held.rows()][held.rows()];
        spread = new double[held.rows()];
        Arrays.fill(spread, 1);
        if (likes.length > 0) {
            setApart(likes);
        }
    }

    /// What having industries would be worth to a place, over what it lacks.
    ///
    /// @param missing Σ l, how many it lacks
    /// @param mean w̄
    /// @param squares Σ l (w − w̄)²
    private record Worth(double missing, double mean, double squares) {}

    private Worth worthOf(int place) {
        double missing = 0;
        double worth = 0;
        for (int j = 0; j < held.columns(); j++) {
            missing += lacked.get(place, j);
            worth += worth(place, j) * lacked.get(place, j);
        }
        double mean = missing > 0 ? worth / missing : 0;
        double squares = 0;
        for (int j = 0; j < held.columns(); j++) {
            squares += lacked.get(place, j) * Math.pow(worth(place, j) - mean, 2);
        }
        return new Worth(missing, mean, squares);
    }

    /// Expects of each partner what it would add to the likes of a place, and measures what is
    /// beyond in standard deviations over the place's partners.
    private void setApart(int[] likes) {
        int places = held.rows();
        double[][] z = new double[places][places];
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                z[r][s] = r == s ? 0 : plain(r, s).z();
            }
        }
        for (int like : Arrays.stream(likes).distinct().toArray()) {
            int[] alike = IntStream.range(0, places).filter(r -> likes[r] == like).toArray();
            double[] toAlike = new double[places];
            Arrays.setAll(toAlike, s -> toLikes(z, alike, s));
            for (int r : alike) {
                toLikes[r] = toAlike;
            }
        }
        for (int r = 0; r < places; r++) {
            double squares = 0;
            for (int s = 0; s < places; s++) {
                squares += r == s ? 0 : Math.pow(z[r][s] - toLikes[r][s], 2);
            }
            spread[r] = squares > 0 ? Math.sqrt(squares / (places - 1)) : 1;
        }
    }

    /// The mean z of a partner with places, itself left out; 0 of a single one, which would be
    /// measured against what it adds to itself.
    private static double toLikes(double[][] z, int[] alike, int partner) {
        double sum = 0;
        int others = 0;
        for (int r : alike) {
            if (r != partner) {
                sum += z[r][partner];
                others++;
            }
        }
        return others > 1 ? sum / others : 0;
    }

    private static Matrix numbers(BitMatrix bits) {
        Matrix numbers = Matrix.zeros(bits.rows(), bits.columns());
        for (int r = 0; r < bits.rows(); r++) {
            for (int i : bits.row(r)) {
                numbers.set(r, i, 1);
            }
        }
        return numbers;
    }

    private Matrix densities() {
        int n = held.columns();
        Matrix values = Matrix.zeros(held.rows(), n);
        double[] related = relatedness.storage();
        double[] known = evidence.storage();
        for (int r = 0; r < held.rows(); r++) {
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += related[i * n + j] * known[r * n + j];
                }
                values.set(r, i, sums[i] > 0 ? sum / sums[i] : 0);
            }
        }
        return values;
    }

    private boolean isRatherLacked(int place, int industry) {
        return lacked.get(place, industry) > RATHER_LACKED;
    }

    private boolean[] reachOf(int place) {
        boolean[] within = new boolean[held.columns()];
        int[] candidates =
                IntStream.range(0, within.length)
                        .filter(i -> isRatherLacked(place, i) && density.get(place, i) > 0)
                        .toArray();
        if (candidates.length == 0) {
            return within;
        }
        double[] sorted =
                Arrays.stream(candidates)
                        .mapToDouble(i -> density.get(place, i))
                        .sorted()
                        .toArray();
        double least = sorted[(int) (REACH_QUANTILE * (sorted.length - 1))];
        for (int i : candidates) {
            within[i] = density.get(place, i) >= least;
        }
        return within;
    }

    int places() {
        return held.rows();
    }

    /// Whether a place lacks an industry but is near enough to it.
    boolean isInReach(int place, int industry) {
        return reach[place][industry];
    }

    /// How many industries a place has.
    int diversity(int place) {
        return held.count(place);
    }

    /// How much of what is related to an industry a place has, from 0 to 1; 0 where nothing is.
    double density(int place, int industry) {
        return density.get(place, industry);
    }

    /// C[r,s,i]: what a partner's industries add to the density of an industry in a place.
    double addition(int place, int partner, int industry) {
        if (sums[industry] == 0) {
            return 0;
        }
        double sum = 0;
        for (int j = 0; j < held.columns(); j++) {
            sum += relatedness.get(industry, j) * brought(place, partner, j);
        }
        return sum / sums[industry];
    }

    private double brought(int place, int partner, int industry) {
        return evidence.get(partner, industry) * lacked.get(place, industry);
    }

    /// What having an industry would add to the densities within reach of a place: w_rj.
    double worth(int place, int industry) {
        return weights.get(place, industry);
    }

    /// Industries that a partner has and a place rather lacks, in order.
    int[] brought(int place, int partner) {
        return Arrays.stream(rows[partner]).filter(j -> isRatherLacked(place, j)).toArray();
    }

    /// What a partner would add to a place.
    Addition of(int place, int partner) {
        Addition plain = plain(place, partner);
        return new Addition(
                plain.brought(),
                plain.lacked(),
                plain.sum(),
                plain.expected() + toLikes[place][partner] * plain.deviation(),
                plain.deviation() * spread[place]);
    }

    private Addition plain(int place, int partner) {
        int n = held.columns();
        double[] lack = lacked.storage();
        double[] known = evidence.storage();
        double[] worth = weights.storage();
        double brought = 0;
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double brings = known[partner * n + j] * lack[place * n + j];
            brought += brings;
            sum += worth[place * n + j] * brings;
        }
        Worth here = worths[place];
        double missing = here.missing();
        double meanBrought = missing > 0 ? brought / missing : 0;
        double broughts = 0;
        for (int j = 0; j < n; j++) {
            double beyond = known[partner * n + j] - meanBrought;
            broughts += lack[place * n + j] * (beyond * beyond);
        }
        double variance = missing > 1 ? here.squares() * broughts / (missing - 1) : 0;
        // Where all weights are one but for rounding there is no deviation.
        boolean same = here.squares() <= 1e-24 * missing * here.mean() * here.mean();
        return new Addition(
                countBrought(place, partner),
                (int) Math.round(missing),
                sum,
                here.mean() * brought,
                same ? 0 : Math.sqrt(variance));
    }

    private int countBrought(int place, int partner) {
        int count = 0;
        for (int j : rows[partner]) {
            count += isRatherLacked(place, j) ? 1 : 0;
        }
        return count;
    }
}
