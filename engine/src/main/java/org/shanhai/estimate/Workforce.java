package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;

/// Jobs by place and industry beside value added: both are the size of an industry in a place, one
/// told by the other at the nation's value added a job.
///
/// A cell is likely to have as many jobs as firms counted there make, at the jobs a firm of known
/// cells, else as the composition of its place implies; both brought to the cells whose jobs are
/// facts, by place and by industry, as far as those are many (a two-way effect with shrinkage, as
/// in Searle, Casella and McCulloch 1992). What places of the area have more or less by that, the
/// rest of the nation has less or more. That, within figures, bounds and totals of jobs, says what
/// value added is likely to be; value added, once fitted, how many jobs the open cells have.
///
/// The errors were chosen on counties of four American states (`bench/evidence estimate` judges on
/// others).
///
/// @param facts totals of jobs
record Workforce(Region region, Nation nation, KnownCells known, List<Total> facts) {
    /// Variance of the logarithm of jobs a firm: of any number of firms, and of one alone.
    private static final double OF_FIRMS = 0.2;

    private static final double OF_ONE_FIRM = 1.5;

    /// Of what composition implies.
    private static final double OF_COMPOSITION = 1.4;

    /// By how much places, and industries, differ in either.
    private static final double BY_PLACE = 0.1;

    private static final double BY_INDUSTRY = 0.05;

    private static final int ROUNDS = 10;

    private double[] share(double[] figures, double[] weights, List<Conflict> conflicts) {
        return Apportionment.share(
                region, known, Measure.JOBS, nation.jobs(), figures, weights, facts, conflicts);
    }

    /// Value added by cell, as jobs tell it where the nation's are known.
    ///
    /// @param composed as composition implies it
    double[] likelyValueAdded(double[] composed) {
        int n = known.n();
        double[] likely = new double[composed.length];
        double[] figures = known.jobs().clone();
        for (int cell = 0; cell < likely.length; cell++) {
            double perJob = nation.valueAddedPerJob(cell % n);
            likely[cell] = perJob > 0 ? composed[cell] / perJob : 0;
            if (Double.isNaN(figures[cell]) && known.isSettled(cell) && perJob > 0) {
                figures[cell] = known.valueAdded(cell) / perJob;
            }
        }
        double[] sums = new double[n];
        for (int cell = 0; cell < likely.length; cell++) {
            sums[cell % n] += likely[cell];
        }
        for (int cell = 0; cell < likely.length; cell++) {
            likely[cell] *= likely[cell] > 0 ? nation.jobs(cell % n) / sums[cell % n] : 0;
        }
        for (Total total : facts) {
            if (KnownCells.isCell(total)) {
                int cell = total.units()[0] * n + total.industries()[0];
                figures[cell] = Math.min(Math.max(figures[cell], total.low()), total.high());
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        double[] weights = likelyJobs(likely);
        double[] jobs = share(figures, weights, conflicts);
        if (!conflicts.isEmpty()) {
            // What value added says of jobs cannot be: facts of jobs alone then say it.
            jobs = share(known.jobs(), weights, conflicts);
        }
        for (int cell = 0; cell < likely.length; cell++) {
            double told = jobs[cell] * nation.valueAddedPerJob(cell % n);
            likely[cell] = told > 0 || known.jobs(cell) == 0 ? told : composed[cell];
        }
        return likely;
    }

    /// Jobs by cell, NaN where neither the nation's nor the cell's are known.
    ///
    /// @param made value added by cell, as fitted
    double[] jobs(double[] made, List<Conflict> conflicts) {
        double[] weights = made.clone();
        for (int cell = 0; cell < made.length; cell++) {
            double perJob = nation.valueAddedPerJob(cell % known.n());
            // An industry that adds nothing has jobs as what it makes is shared out.
            weights[cell] /= perJob > 0 ? perJob : 1;
        }
        return share(known.jobs(), weights, conflicts);
    }

    /// Firms counted, at the jobs a firm of the cells of their industry whose jobs are known.
    private double[] counted() {
        double[] jobs = new double[known.n()];
        double[] firms = new double[known.n()];
        double[] counted = known.firms().clone();
        for (int cell = 0; cell < counted.length; cell++) {
            boolean both = known.jobs(cell) > 0 && counted[cell] > 0;
            jobs[cell % known.n()] += both ? known.jobs(cell) : 0;
            firms[cell % known.n()] += both ? counted[cell] : 0;
        }
        for (int cell = 0; cell < counted.length; cell++) {
            counted[cell] *= jobs[cell % known.n()] / Math.max(1, firms[cell % known.n()]);
        }
        return counted;
    }

    /// Jobs by cell before bounds and totals are met.
    private double[] likelyJobs(double[] composed) {
        int n = known.n();
        double[] likely = bring(composed, cell -> OF_COMPOSITION);
        double[] counted =
                bring(counted(), cell -> OF_FIRMS + OF_ONE_FIRM / Math.max(1, known.firms(cell)));
        double[] left = nation.jobs().clone();
        double[] rest = new double[n];
        BitSet inside = new BitSet();
        Arrays.stream(region.insideUnits()).forEach(inside::set);
        for (int cell = 0; cell < likely.length; cell++) {
            likely[cell] = counted[cell] > 0 ? counted[cell] : likely[cell];
            if (inside.get(cell / n)) {
                left[cell % n] -= Double.isNaN(known.jobs(cell)) ? likely[cell] : known.jobs(cell);
            } else {
                rest[cell % n] += likely[cell];
            }
        }
        for (int cell = 0; cell < likely.length; cell++) {
            if (!inside.get(cell / n) && likely[cell] > 0 && left[cell % n] > 0) {
                likely[cell] *= left[cell % n] / rest[cell % n];
            }
        }
        return likely;
    }

    /// Multiplies figures of the area by what known cells of their place and industry are larger
    /// by.
    private double[] bring(double[] figures, IntToDoubleFunction variance) {
        int n = known.n();
        double[][] effects = {new double[figures.length / n], new double[n]};
        int[] told =
                Arrays.stream(region.insideUnits())
                        .flatMap(unit -> IntStream.range(unit * n, (unit + 1) * n))
                        .filter(cell -> known.jobs(cell) > 0 && figures[cell] > 0)
                        .toArray();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double[] own = effects[round % 2];
            double[] sums = new double[own.length];
            double[] weights = new double[own.length];
            for (int cell : told) {
                int k = round % 2 == 0 ? cell / n : cell % n;
                double brought =
                        figures[cell] * Math.exp(effects[0][cell / n] + effects[1][cell % n]);
                double weight = 1 / variance.applyAsDouble(cell);
                sums[k] += weight * (Math.log(known.jobs(cell) / brought) + own[k]);
                weights[k] += weight;
            }
            double spread = round % 2 == 0 ? BY_PLACE : BY_INDUSTRY;
            Arrays.setAll(own, k -> sums[k] / (weights[k] + 1 / spread));
        }
        double[] brought = figures.clone();
        for (int unit : region.insideUnits()) {
            for (int i = 0; i < n; i++) {
                brought[unit * n + i] *= Math.exp(effects[0][unit] + effects[1][i]);
            }
        }
        return brought;
    }
}
