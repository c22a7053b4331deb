package org.shanhai.supply.trade;

import org.shanhai.linalg.Matrix;

/// What shares of their own use places can supply, given what they sell and use.
///
/// No place sells itself more than it has or uses: at most Σ min(o, d). And what it can neither
/// sell to others nor buy from them it must: at least Σ max(0, o + d − Σ o), which is above zero
/// only where one place makes and uses most of a product.
///
/// @param least share of all use
/// @param most share of all use
record OwnShares(double least, double most) {
    /// Wanting more than this part of the way from the least to the most would strangle trade,
    /// wanting less than the rest of it would forbid what is at hand: assumed.
    private static final double PART = 0.98;

    private static final double SAME = 1e-9;

    /// @param supply o, R × m
    /// @param demand d, likewise
    /// @param counted the places that are looked at
    static OwnShares of(Matrix supply, Matrix demand, boolean[] counted) {
        double[] sold = supply.columnSums();
        double least = 0;
        double most = 0;
        double all = 0;
        for (int r = 0; r < supply.rows(); r++) {
            for (int c = 0; counted[r] && c < supply.columns(); c++) {
                double o = supply.get(r, c);
                double d = demand.get(r, c);
                least += Math.max(0, o + d - sold[c]);
                most += Math.min(o, d);
                all += d;
            }
        }
        return all > 0
                ? new OwnShares(Math.min(least, most) / all, most / all)
                : new OwnShares(0, 0);
    }

    /// Whether there is anything to choose: not where there is one place, or nothing is traded.
    boolean isFree() {
        return most - least > SAME;
    }

    /// What comes nearest to a share asked for; NaN where none is.
    double nearest(double asked) {
        if (!isFree()) {
            return Double.isNaN(asked) ? asked : most;
        }
        return Math.clamp(asked, most - PART * (most - least), least + PART * (most - least));
    }
}
