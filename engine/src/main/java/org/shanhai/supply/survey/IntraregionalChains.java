package org.shanhai.supply.survey;

import java.util.Arrays;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Rounds;

/// Intraregional chains, purchases that stay within one place: H_s = (I − A_ss)⁻¹ for every place
/// s.
///
/// Splitting them off, L = H (I − G)⁻¹ where G = E H and E holds the purchases between places:
/// what is left to solve is only what crosses borders, and I − G = (I − A) H.
final class IntraregionalChains {
    private final PurchaseMap purchases;
    private final Matrix[] chains;
    private final int sectors;
    private final Blas blas;

    IntraregionalChains(SurveyTable table, PurchaseMap purchases, Blas blas) {
        this.purchases = purchases;
        this.blas = blas;
        sectors = table.cells().sectorCount();
        chains = new Matrix[table.cells().placeCount()];
        // For so small a system starting LAPACK takes longer than solving.
        Arrays.setAll(chains, s -> Rounds.followed(Rounds.factors(within(table, s), Blas.plain())));
    }

    private static Matrix within(SurveyTable table, int place) {
        Cells cells = table.cells();
        return Matrix.of(
                cells.sectorCount(),
                cells.sectorCount(),
                (i, j) -> table.coefficient(cells.cell(place, i), cells.cell(place, j)));
    }

    /// H_s.
    Matrix of(int place) {
        return chains[place];
    }

    /// Each row u becomes (I − G)·u = (I − A)·H·u.
    Matrix leaveOpen(Matrix rows) {
        Matrix chained = through(rows, As.TRANSPOSED);
        return difference(chained, purchases.apply(chained));
    }

    /// Each row w becomes (I − G)ᵀ·w = Hᵀ·(I − A)ᵀ·w.
    Matrix leaveOpenTransposed(Matrix rows) {
        return through(difference(rows, purchases.applyTransposed(rows)), As.IS);
    }

    /// Each row g becomes Hᵀ·g.
    Matrix worthAtHome(Matrix rows) {
        return through(rows, As.IS);
    }

    /// Each row times H (as it is: Hᵀ u; transposed: H u).
    private Matrix through(Matrix rows, As as) {
        Matrix product = Matrix.zeros(rows.rows(), rows.columns());
        for (int s = 0; s < chains.length; s++) {
            blas.multiply(
                    1,
                    rows.block(0, rows.rows(), s * sectors, sectors),
                    As.IS,
                    chains[s].whole(),
                    as,
                    0,
                    product.block(0, rows.rows(), s * sectors, sectors));
        }
        return product;
    }

    /// whole − part, stored in part.
    private static Matrix difference(Matrix whole, Matrix part) {
        double[] from = whole.storage();
        double[] to = part.storage();
        Chunks.run(
                to.length,
                (start, end) -> {
                    for (int k = start; k < end; k++) {
                        to[k] = from[k] - to[k];
                    }
                });
        return part;
    }
}
