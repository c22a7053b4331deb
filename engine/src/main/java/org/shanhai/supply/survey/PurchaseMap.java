package org.shanhai.supply.survey;

import org.shanhai.linalg.Matrix;

/// What buyers need of sellers, as a map on tables whose rows have a value for each cell.
sealed interface PurchaseMap permits DensePurchases, SparsePurchases {
    /// Each row x becomes A·x: what sellers must deliver for outputs x.
    Matrix apply(Matrix rows);

    /// Each row m becomes Aᵀ·m: what the purchases for a unit of output are worth at values m.
    Matrix applyTransposed(Matrix rows);

    /// Sums of coefficients over sellers, one for each buyer.
    default double[] bought(int cells) {
        Matrix ones = Matrix.zeros(1, cells);
        java.util.Arrays.fill(ones.storage(), 1);
        return applyTransposed(ones).storage();
    }
}
