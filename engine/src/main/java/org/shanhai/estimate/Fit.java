package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.linalg.Anderson;

/// Brings a table to the totals it must meet, staying as near to the prior as can be in the
/// Kullback–Leibler sense.
///
/// Each pass takes one total after the other. An exact one scales its cells to meet it
/// (iterative proportional fitting, Deming and Stephan 1940). One with bounds scales them as
/// far as needed and gives back, by the multiplier it keeps, what it took before when that is
/// no longer needed (Hildreth 1957; for entropy Censor and Lent 1981). One that is known with an
/// error gives way the more, the further it would move its cells. The passes converge to the one
/// nearest table (Csiszár 1975); where no table meets the totals the multipliers of
/// those in conflict grow without end, which is how they are found.
final class Fit {
    private static final int MOST_PASSES = 4_000;
    private static final int WATCHED_PASSES = 400;
    private static final int MEMORY = 10;

    /// An error this many times the best is a leap that went wrong.
    private static final double WORSE = 10;

    /// A multiplier beyond this is a leap out of all bounds: e^50 times the prior.
    private static final double LARGEST = 50;

    private final double[] prior;
    private final double[] cells;
    private final int n;
    private final List<Total> totals;
    private final double[] multipliers;
    private int passes;
    private double error;

    /// @param cells the prior, R × n row by row, zero where nothing is to be fitted; changed in
    ///     place
    /// @param totals what must hold of these cells alone
    Fit(double[] cells, int n, List<Total> totals) {
        this.cells = cells;
        this.n = n;
        this.totals = totals.stream().filter(total -> total.high() > 0).toList();
        multipliers = new double[this.totals.size()];
        for (Total total : totals) {
            if (total.high() == 0) {
                scale(total, 0);
            }
        }
        prior = cells.clone();
    }

    /// Runs passes until every total is met to the tolerance, the multipliers accelerated.
    ///
    /// @param tolerance relative
    /// @return whether they are; if not, [#drifting(int)] names those in conflict
    boolean converge(double tolerance) {
        Anderson anderson = new Anderson(MEMORY);
        double best = Double.POSITIVE_INFINITY;
        double watched = Double.POSITIVE_INFINITY;
        double[] point = multipliers.clone();
        while (passes < MOST_PASSES) {
            error = pass();
            passes++;
            if (error <= tolerance) {
                return true;
            }
            if (passes % WATCHED_PASSES == 0) {
                // A conflict shows as an error that no longer falls.
                if (best > 0.5 * watched) {
                    return false;
                }
                watched = best;
            }
            double[] image = multipliers.clone();
            double[] next = anderson.next(point, image);
            if (error > WORSE * best || !isSane(next)) {
                // The last leap did not help: go on from where it led, by plain passes.
                anderson.restart();
                point = image;
            } else {
                point = next;
                moveTo(point);
            }
            best = Math.min(best, error);
        }
        return false;
    }

    int passes() {
        return passes;
    }

    /// The largest relative gap found between a total and its cells in the last pass.
    double error() {
        return error;
    }

    /// The totals whose multipliers still move after the fit has stalled: those in conflict.
    List<Total> drifting(int most) {
        moveTo(new double[multipliers.length]);
        for (int k = 0; k < WATCHED_PASSES; k++) {
            pass();
        }
        double[] before = multipliers.clone();
        for (int k = 0; k < WATCHED_PASSES; k++) {
            pass();
        }
        double largest = 0;
        double[] drift = new double[before.length];
        for (int k = 0; k < before.length; k++) {
            drift[k] = Math.abs(multipliers[k] - before[k]);
            largest = Math.max(largest, totals.get(k).facts().isEmpty() ? 0 : drift[k]);
        }
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < before.length; k++) {
            if (!totals.get(k).facts().isEmpty() && drift[k] > 0.05 * largest) {
                order.add(k);
            }
        }
        order.sort((a, b) -> Double.compare(drift[b], drift[a]));
        return order.stream().limit(most).map(totals::get).toList();
    }

    /// What the others make of a total in conflict: the sum of its cells in a pass, before it has
    /// its own turn. After that turn it would hold, and contradict nothing.
    double impliedByOthers(Total wanted) {
        for (int k = 0; k < totals.size() && !totals.get(k).equals(wanted); k++) {
            meet(k);
        }
        return wanted.sumOf(cells, n);
    }

    private static boolean isSane(double[] point) {
        for (double multiplier : point) {
            if (!(Math.abs(multiplier) < LARGEST)) {
                return false;
            }
        }
        return true;
    }

    /// Sets the multipliers and the cells that follow from them.
    private void moveTo(double[] point) {
        System.arraycopy(prior, 0, cells, 0, cells.length);
        for (int k = 0; k < point.length; k++) {
            multipliers[k] = point[k];
            if (point[k] != 0) {
                scale(totals.get(k), Math.exp(point[k]));
            }
        }
    }

    private double pass() {
        double worst = 0;
        for (int k = 0; k < multipliers.length; k++) {
            worst = Math.max(worst, meet(k));
        }
        return worst;
    }

    /// Makes one total hold and returns by how much it did not.
    private double meet(int k) {
        Total total = totals.get(k);
        double sum = total.sumOf(cells, n);
        boolean firm = total.error() == 0;
        if (sum == 0) {
            // Nothing will bring it about: its multiplier grows as that of any other in conflict.
            int unmet = firm && total.low() > 0 ? 1 : 0;
            multipliers[k] += unmet;
            return unmet;
        }
        double gap = firm ? Math.max(0, Math.max(total.low() - sum, sum - total.high())) : 0;
        double step;
        if (firm && total.isExact()) {
            step = Math.log(total.low() / sum);
        } else {
            // The multiplier is positive while the lower bound pushes, negative while the upper
            // one.
            double unforced = Math.log(sum) - multipliers[k];
            double wanted =
                    Math.min(Math.max(unforced, Math.log(total.low())), Math.log(total.high()));
            step =
                    firm
                            ? wanted - Math.log(sum)
                            : (wanted - unforced) / (1 + total.error() * total.error())
                                    - multipliers[k];
        }
        if (step != 0) {
            multipliers[k] += step;
            scale(total, Math.exp(step));
        }
        double released = firm && total.isExact() ? 0 : Math.abs(step);
        return Math.max(gap / Math.max(sum, total.low()), released);
    }

    private void scale(Total total, double factor) {
        for (int r : total.units()) {
            int start = r * n;
            for (int i : total.industries()) {
                cells[start + i] *= factor;
            }
        }
    }
}
