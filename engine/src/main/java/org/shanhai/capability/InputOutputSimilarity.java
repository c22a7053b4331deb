package org.shanhai.capability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;

/// Relatedness by what industries buy and sell alike, from an input–output table: the mean of the
/// cosine of two industries' purchases and the cosine of their sales (after Fan and Lang 2000,
/// doi:10.1086/209655, who take correlations, which may be negative). From 0 to 1; 1 with itself.
///
/// It does not depend on who has what, so it serves where places are few. An industry that the
/// table does not have, or that neither buys nor sells, is related to none.
public final class InputOutputSimilarity implements RelatednessMeasure {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Matrix similarity;

    private InputOutputSimilarity(List<String> industries, Matrix similarity) {
        for (int i = 0; i < industries.size(); i++) {
            numbers.put(industries.get(i), i);
        }
        this.similarity = similarity;
    }

    /// @param industries keys, which are to match those of the panel
    /// @param flows what industry (column) buys of product (row), money ≥ 0
    public static InputOutputSimilarity of(List<String> industries, Matrix flows) {
        int n = industries.size();
        if (flows.rows() != n || flows.columns() != n) {
            throw new IllegalArgumentException(
                    "A table of %d × %d does not fit %d industries."
                            .formatted(flows.rows(), flows.columns(), n));
        }
        Matrix purchases = cosines(flows, As.TRANSPOSED, As.IS);
        Matrix sales = cosines(flows, As.IS, As.TRANSPOSED);
        for (int k = 0; k < n * n; k++) {
            purchases.storage()[k] = (purchases.storage()[k] + sales.storage()[k]) / 2;
        }
        for (int i = 0; i < n; i++) {
            boolean trades = purchases.get(i, i) > 0;
            purchases.set(i, i, trades ? 1 : 0);
        }
        return new InputOutputSimilarity(industries, purchases);
    }

    private static Matrix cosines(Matrix flows, As left, As right) {
        int n = flows.rows();
        Matrix products = Matrix.zeros(n, n);
        Blas.best().multiply(1, flows.whole(), left, flows.whole(), right, 0, products.whole());
        double[] lengths = new double[n];
        Arrays.setAll(lengths, i -> Math.sqrt(products.get(i, i)));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double length = lengths[i] * lengths[j];
                products.set(i, j, length > 0 ? products.get(i, j) / length : 0);
            }
        }
        return products;
    }

    @Override
    public String key() {
        return "input_output";
    }

    @Override
    public void fill(Incidence incidence, List<String> industries, Matrix target) {
        Symmetric.fill(
                target,
                (i, j) -> {
                    Integer a = numbers.get(industries.get(i));
                    Integer b = numbers.get(industries.get(j));
                    return a == null || b == null ? 0 : similarity.get(a, b);
                });
    }
}
