package org.shanhai.supply.survey;

import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Purchases of a table with many zeros: coefficients row by row, zeros left out (CSR).
final class SparsePurchases implements PurchaseMap {
    private final int[] starts;
    private final int[] buyers;
    private final double[] coefficients;

    SparsePurchases(SurveyTable table) {
        int n = table.cells().count();
        double[] perOutput = DensePurchases.perOutput(table);
        double[] flows = table.flows().storage();
        starts = new int[n + 1];
        for (int k = 0; k < flows.length; k++) {
            starts[k / n + 1] += flows[k] == 0 ? 0 : 1;
        }
        for (int r = 0; r < n; r++) {
            starts[r + 1] += starts[r];
        }
        buyers = new int[starts[n]];
        coefficients = new double[starts[n]];
        int next = 0;
        for (int k = 0; k < flows.length; k++) {
            if (flows[k] != 0) {
                buyers[next] = k % n;
                coefficients[next++] = flows[k] * perOutput[k % n];
            }
        }
    }

    @Override
    public Matrix apply(Matrix rows) {
        int n = rows.columns();
        Matrix product = Matrix.zeros(rows.rows(), n);
        double[] x = rows.storage();
        double[] y = product.storage();
        Chunks.run(
                rows.rows(),
                1,
                (from, to) -> {
                    int row = from * n;
                    for (int r = 0; r < n; r++) {
                        double sum = 0;
                        for (int k = starts[r]; k < starts[r + 1]; k++) {
                            sum += coefficients[k] * x[row + buyers[k]];
                        }
                        y[row + r] = sum;
                    }
                });
        return product;
    }

    @Override
    public Matrix applyTransposed(Matrix rows) {
        int n = rows.columns();
        Matrix product = Matrix.zeros(rows.rows(), n);
        double[] m = rows.storage();
        double[] y = product.storage();
        Chunks.run(
                rows.rows(),
                1,
                (from, to) -> {
                    int row = from * n;
                    for (int r = 0; r < n; r++) {
                        double value = m[row + r];
                        for (int k = starts[r]; k < starts[r + 1]; k++) {
                            y[row + buyers[k]] += coefficients[k] * value;
                        }
                    }
                });
        return product;
    }
}
