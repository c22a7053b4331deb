package org.shanhai.supply.fitted;

import java.util.List;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Rounds;
import org.shanhai.supply.StruckCells;

/// A trade of two ranges that stands in for the fitted one: each product is bought at home by the
/// average own share h, and for the rest from all places by their supply.
///
/// Its system x = T₀ A x + b falls into one for the nation, X = A X + Σ b, and one inside each
/// place, x = h A x + b + (1 − h) s A X, both n × n, so that it is solved at once and for many
/// tables by two matrix products. Without an industry the demand for it is chosen so that it
/// makes nothing, which is the same as striking it out of both systems.
final class TwoRanges {
    private final Blas blas;
    private final int places;
    private final int n;
    private final double[] atHome;
    private final Matrix away;
    private final Chain inside;
    private final Chain nation;

    /// For x = h A x + b: H with x = H b, and A H.
    private record Chain(Matrix inverse, Matrix purchases) {}

    /// @param coefficients A, n × n
    /// @param atHome h, by industry
    /// @param supply R × n: how purchases from elsewhere spread over places
    TwoRanges(Matrix coefficients, double[] atHome, Matrix supply, Blas blas) {
        this.atHome = atHome;
        this.blas = blas;
        places = supply.rows();
        n = supply.columns();
        double[] sums = supply.columnSums();
        away = Matrix.zeros(places, n);
        for (int r = 0; r < places; r++) {
            for (int i = 0; i < n; i++) {
                double share = sums[i] > 0 ? supply.get(r, i) / sums[i] : 0;
                away.set(r, i, share * (1 - atHome[i]));
            }
        }
        inside = chain(coefficients, Rounds.factors(coefficients, atHome, blas));
        nation = chain(coefficients, Rounds.factors(coefficients, blas));
    }

    private Chain chain(Matrix coefficients, Lu factors) {
        Matrix inverse = Rounds.followed(factors);
        Matrix purchases = Matrix.zeros(n, n);
        blas.multiply(1, coefficients.whole(), As.IS, inverse.whole(), As.IS, 0, purchases.whole());
        return new Chain(inverse, purchases);
    }

    /// What is made, x, and A x; stacked: (G·R) × n, row q·R + r for place r of table q.
    record Made(Matrix values, Matrix purchases) {}

    /// Solves for each of G groups, each without its own cells.
    ///
    /// @param demands b, a row of R·n for each group, zero in its own cells
    Made solve(Matrix demands, List<StruckCells> groups) {
        Matrix sums = Matrix.zeros(groups.size(), n);
        eachOf(groups, (group, q) -> sum(demands, sums, group, q));
        Matrix national = purchases(sums, nation);
        Matrix values = Matrix.zeros(groups.size() * places, n);
        eachOf(groups, (group, q) -> spread(demands, national, values, group, q));
        Matrix purchases = purchases(values, inside);
        eachOf(groups, (group, q) -> follow(purchases, values, group, q));
        return new Made(values, purchases);
    }

    /// Work on the table of one group.
    private interface Work {
        void run(StruckCells group, int q);
    }

    private static void eachOf(List<StruckCells> groups, Work work) {
        Chunks.run(
                groups.size(),
                1,
                (from, to) -> {
                    for (int q = from; q < to; q++) {
                        work.run(groups.get(q), q);
                    }
                });
    }

    private Matrix purchases(Matrix demands, Chain chain) {
        Matrix purchases = Matrix.zeros(demands.rows(), n);
        blas.multiply(
                1,
                demands.whole(),
                As.IS,
                chain.purchases().whole(),
                As.TRANSPOSED,
                0,
                purchases.whole());
        return purchases;
    }

    private void sum(Matrix demands, Matrix sums, StruckCells group, int q) {
        double[] to = sums.storage();
        for (int r = 0; r < places; r++) {
            int start = (q * places + r) * n;
            for (int i = 0; i < n; i++) {
                to[q * n + i] += demands.storage()[start + i];
            }
        }
        if (group instanceof StruckCells.Industry industry) {
            silence(to, q * n, industry.industry(), nation.inverse());
        }
    }

    private void spread(Matrix demands, Matrix national, Matrix values, StruckCells group, int q) {
        double[] to = values.storage();
        for (int r = 0; r < places; r++) {
            int start = (q * places + r) * n;
            for (int i = 0; i < n; i++) {
                to[start + i] =
                        demands.storage()[start + i]
                                + away.storage()[r * n + i] * national.storage()[q * n + i];
            }
            if (group instanceof StruckCells.Industry industry) {
                silence(to, start, industry.industry(), inside.inverse());
            }
        }
        if (group instanceof StruckCells.Place) {
            group.clear(to, q * places * n, places, n);
        }
    }

    private void follow(Matrix purchases, Matrix values, StruckCells group, int q) {
        double[] to = values.storage();
        for (int r = 0; r < places; r++) {
            int start = (q * places + r) * n;
            for (int i = 0; i < n; i++) {
                to[start + i] += atHome[i] * purchases.storage()[start + i];
            }
        }
        group.clear(to, q * places * n, places, n);
    }

    /// Chooses the demand for an industry so that it makes nothing.
    private void silence(double[] demands, int start, int industry, Matrix inverse) {
        demands[start + industry] = 0;
        double made = 0;
        int row = industry * n;
        for (int k = 0; k < n; k++) {
            made += inverse.storage()[row + k] * demands[start + k];
        }
        demands[start + industry] = -made / inverse.storage()[row + industry];
    }
}
