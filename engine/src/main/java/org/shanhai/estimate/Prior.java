package org.shanhai.estimate;

import org.shanhai.region.Broad;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;

/// What an economy is taken to look like before the facts are met: the size of a unit's broad
/// sector times the national composition of that sector, raised where an industry is known to
/// be present or a cluster's figure is known.
final class Prior {
    /// Location quotient given to an industry known to be present: assumed.
    static final double RAISE = 4;

    /// The most of a broad sector that one cluster's figure may claim in the prior: assumed.
    private static final double MOST = 0.8;

    private Prior() {}

    /// R × n, row by row, value added, money of the base year.
    static double[] of(
            Region region, Nation nation, Sizes sizes, KnownCells known, Iterable<Total> hints) {
        int n = region.industries().count();
        double[] prior = new double[region.places().unitCount() * n];
        for (int r = 0; r < region.places().unitCount(); r++) {
            for (int i = 0; i < n; i++) {
                Broad broad = region.industries().get(i).broad();
                double share = Math.max(0, nation.valueAdded(i)) / nation.broad(broad);
                boolean present = known.presence(r * n + i) == Presence.PRESENT;
                prior[r * n + i] = sizes.of(r, broad) * share * (present ? RAISE : 1);
            }
        }
        for (Total hint : hints) {
            if (hint.units().length == 1 && hint.industries().length < n) {
                lift(prior, hint, region, sizes);
            }
        }
        return prior;
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
