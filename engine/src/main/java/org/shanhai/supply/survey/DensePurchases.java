package org.shanhai.supply.survey;

import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Purchases of a full table. A = Z x̂⁻¹ is never stored: what is multiplied is Z itself, and a
/// table of many gigabytes is held once.
final class DensePurchases implements PurchaseMap {
    private final Matrix flows;
    private final double[] perOutput;
    private final Blas blas;

    DensePurchases(SurveyTable table, Blas blas) {
        flows = table.flows();
        perOutput = perOutput(table);
        this.blas = blas;
    }

    /// One over the output of each cell, zero where there is none.
    static double[] perOutput(SurveyTable table) {
        double[] inverse = table.output();
        for (int c = 0; c < inverse.length; c++) {
            inverse[c] = inverse[c] == 0 ? 0 : 1 / inverse[c];
        }
        return inverse;
    }

    @Override
    public Matrix apply(Matrix rows) {
        Matrix scaled = rows.copy();
        scale(scaled);
        Matrix product = Matrix.zeros(rows.rows(), rows.columns());
        blas.multiply(1, scaled.whole(), As.IS, flows.whole(), As.TRANSPOSED, 0, product.whole());
        return product;
    }

    @Override
    public Matrix applyTransposed(Matrix rows) {
        Matrix product = Matrix.zeros(rows.rows(), rows.columns());
        blas.multiply(1, rows.whole(), As.IS, flows.whole(), As.IS, 0, product.whole());
        scale(product);
        return product;
    }

    private void scale(Matrix rows) {
        int n = rows.columns();
        double[] values = rows.storage();
        Chunks.run(
                rows.rows(),
                1,
                (from, to) -> {
                    for (int c = 0; c < n; c++) {
                        values[from * n + c] *= perOutput[c];
                    }
                });
    }
}
