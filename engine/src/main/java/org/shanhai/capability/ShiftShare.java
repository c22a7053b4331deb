package org.shanhai.capability;

import org.shanhai.linalg.Matrix;

/// Where a place's change came from, cell by cell, between two years (Dunn 1960,
/// doi:10.1111/j.1435-5597.1960.tb01705.x): with G the growth of everything and G_i that of an
/// industry in all places together,
///
/// - national: x_ri·G, had it grown as everything did;
/// - mix: x_ri·(G_i − G), for being in industries that grew faster or slower;
/// - local: x_ri′ − x_ri·(1 + G_i), what the place did better or worse than its industries.
///
/// The three add up to x_ri′ − x_ri. Where an industry was nowhere in the first year it has no
/// growth; what came up is local. Rows and columns are those of the panel.
///
/// @param national places × industries, in the unit of the panel
/// @param mix likewise
/// @param local likewise
public record ShiftShare(Matrix national, Matrix mix, Matrix local) {

    /// @param from and to the indices of two years, either of which may have empty lines
    /// @throws IllegalArgumentException where the first year holds nothing
    public static ShiftShare of(Panel panel, int from, int to) {
        return of(panel.table(from), panel.table(to));
    }

    /// @param before places × industries
    /// @param after the same places and industries, later
    /// @throws IllegalArgumentException where the first holds nothing
    public static ShiftShare of(Matrix before, Matrix after) {
        double all = before.sum();
        if (all == 0) {
            throw new IllegalArgumentException(
                    "Nothing was observed in the first year, so nothing can have grown from it.");
        }
        double growth = after.sum() / all - 1;
        double[] sumsBefore = before.columnSums();
        double[] sumsAfter = after.columnSums();
        Matrix national = Matrix.zeros(before.rows(), before.columns());
        Matrix mix = Matrix.zeros(before.rows(), before.columns());
        Matrix local = Matrix.zeros(before.rows(), before.columns());
        for (int i = 0; i < before.columns(); i++) {
            double own = sumsBefore[i] > 0 ? sumsAfter[i] / sumsBefore[i] - 1 : growth;
            for (int r = 0; r < before.rows(); r++) {
                double x = before.get(r, i);
                national.set(r, i, x * growth);
                mix.set(r, i, x * (own - growth));
                local.set(r, i, after.get(r, i) - x * (1 + own));
            }
        }
        return new ShiftShare(national, mix, local);
    }
}
