package org.shanhai.supply;

import java.util.Arrays;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Lu;
import org.shanhai.linalg.Matrix;

/// Rounds of purchases of one economy or place followed to their end: x = ŝ A x + f, where of each
/// product the share s is bought in it. Solved densely by factors of I − ŝ A, n × n.
///
/// Nothing here asks whether they come to an end: that is [InputOutput#findEndless].
public final class Rounds {
    private Rounds() {}

    /// I − A in factors: all is bought at home.
    ///
    /// @param coefficients A, n × n
    /// @throws org.shanhai.linalg.SingularMatrixException where nothing is left over
    public static Lu factors(Matrix coefficients, Blas blas) {
        double[] all = new double[coefficients.rows()];
        Arrays.fill(all, 1);
        return factors(coefficients, all, blas);
    }

    /// I − ŝ A in factors.
    ///
    /// @param atHome s, by product
    public static Lu factors(Matrix coefficients, double[] atHome, Blas blas) {
        int n = coefficients.rows();
        return blas.factor(
                Matrix.of(n, n, (i, j) -> (i == j ? 1 : 0) - atHome[i] * coefficients.get(i, j)));
    }

    /// The inverse of what is in factors, n × n: column j is what a unit of j sets off.
    public static Matrix followed(Lu factors) {
        Matrix followed = Matrix.of(factors.size(), factors.size(), (i, j) -> i == j ? 1 : 0);
        factors.solve(Blas.As.IS, followed);
        return followed;
    }
}
