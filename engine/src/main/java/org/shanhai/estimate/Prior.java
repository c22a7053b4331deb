package org.shanhai.estimate;

import org.shanhai.observed.FirmSample;
import org.shanhai.region.Broad;
import org.shanhai.region.Region;

/// What an economy is taken to look like before the facts are met: the size of a unit's broad
/// sector times the national composition of that sector, multiplied by the mean quotient where
/// firms are seen ([Composition]), raised where an industry is known to be present or a cluster's
/// figure is known. Where a cell's jobs are facts, its size is what they make at the nation's
/// value added a job.
final class Prior {
    /// How much more is taken to be made where an industry is known to be present: assumed. Beside
    /// firms seen too, for the firms of what a place is known for are larger than others (with
    /// both, known outputs are met within a factor of 2 in 51 %, by either alone in 24 and 40 %:
    /// `bench/evidence observed`).
    static final double RAISE = 4;

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
        for (int r = 0; r < region.places().unitCount(); r++) {
            double[] quotients = Composition.quotients(region, nation, sample, r);
            for (int i = 0; i < n; i++) {
                Broad broad = region.industries().get(i).broad();
                double share = Math.max(0, nation.valueAdded(i)) / nation.broad(broad);
                double factor = known.isRaised(r * n + i) ? RAISE : 1;
                prior[r * n + i] = sizes.of(r, broad) * share * quotients[i] * factor;
            }
        }
        for (Total hint : hints) {
            if (hint.units().length == 1 && hint.industries().length < n) {
                lift(prior, hint, region, sizes);
            }
        }
        for (int i = 0; i < n; i++) {
            if (nation.jobs(i) > 0 && nation.valueAdded(i) > 0) {
                shapeByJobs(prior, i, n, nation, known);
            }
        }
        return prior;
    }

    /// Gives the cells of one industry whose jobs are facts the nation's value added a job, and
    /// the other open cells, in proportion, what that leaves of the nation's industry: the fit
    /// then has no reason to move the former.
    private static void shapeByJobs(
            double[] prior, int industry, int n, Nation nation, KnownCells known) {
        double perJob = nation.valueAdded(industry) / nation.jobs(industry);
        double left = nation.valueAdded(industry);
        double open = 0;
        boolean observed = false;
        for (int cell = industry; cell < prior.length; cell += n) {
            if (known.isSettled(cell)) {
                left -= known.valueAdded(cell);
            } else if (Double.isNaN(known.jobs(cell))) {
                open += prior[cell];
            } else {
                prior[cell] = known.jobs(cell) * perJob;
                left -= prior[cell];
                observed = true;
            }
        }
        // Where nothing is left, the totals decide, and jobs that exceed the nation's are named.
        if (observed && open > 0 && left > 0) {
            for (int cell = industry; cell < prior.length; cell += n) {
                if (!known.isSettled(cell) && Double.isNaN(known.jobs(cell))) {
                    prior[cell] *= left / open;
                }
            }
        }
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
