package org.shanhai.estimate;

import org.shanhai.observed.FirmSample;
import org.shanhai.region.Broad;
import org.shanhai.region.Region;

/// What an economy is taken to look like before the facts are met: the size of a unit's broad
/// sector times the national composition of that sector, multiplied by the mean quotient where
/// firms are seen ([Composition]), raised where an industry is known to be present or a cluster's
/// figure is known.
final class Prior {
    /// How much more is taken to be made where an industry is known to be present, if of few cells
    /// anything is known: assumed. Beside firms seen too, for the firms of what a place is known
    /// for are larger than others (with both, known outputs are met within a factor of 2 in 51 %,
    /// by either alone in 24 and 40 %: `bench/evidence observed`).
    private static final double OF_FEW = 4;

    /// The most of a broad sector that one cluster's figure may claim in the prior: assumed.
    private static final double MOST = 0.8;

    private Prior() {}

    /// R × n, row by row, value added, money of the base year.
    static double[] of(
            Region region,
            Nation nation,
            Sizes sizes,
            KnownCells known,
            FirmSample sample,
            Iterable<Total> hints) {
        int n = region.industries().count();
        double[] prior = new double[region.places().unitCount() * n];
        double raise = raise(known.listedShare());
        for (int r = 0; r < region.places().unitCount(); r++) {
            double[] quotients = Composition.quotients(region, nation, sample, r);
            for (int i = 0; i < n; i++) {
                Broad broad = region.industries().get(i).broad();
                double share = Math.max(0, nation.valueAdded(i)) / nation.broad(broad);
                double factor = known.isListed(r * n + i) ? raise : 1;
                prior[r * n + i] = sizes.of(r, broad) * share * quotients[i] * factor;
            }
        }
        for (Total hint : hints) {
            if (hint.units().length == 1 && hint.industries().length < n) {
                lift(prior, hint, region, sizes);
            }
        }
        return prior;
    }

    /// By how much those are larger than expected of which something is known: those that are
    /// large are known first, so the fewer are known, the more it says; where all are, nothing.
    /// With sizes that follow a gamma distribution about what is expected, each known by chance in
    /// proportion to its size: (1 − (1 − f)^m) / f, m where few are.
    static double raise(double share) {
        return share > 0 ? (1 - Math.pow(1 - share, OF_FEW)) / share : OF_FEW;
    }

    /// Lifts the cells of a hint to its figure where they lie below it.
    private static void lift(double[] prior, Total hint, Region region, Sizes sizes) {
        int n = region.industries().count();
        int unit = hint.units()[0];
        Broad broad = region.industries().get(hint.industries()[0]).broad();
        double sum = 0;
        for (int i : hint.industries()) {
            sum += prior[unit * n + i];
        }
        double wanted = Math.min(hint.low(), MOST * sizes.of(unit, broad));
        if (sum > 0 && sum < wanted) {
            for (int i : hint.industries()) {
                prior[unit * n + i] *= wanted / sum;
            }
        }
    }
}
