package org.shanhai.linalg;

import org.shanhai.linalg.Blas.As;

/// The LU factors of a square matrix A with partial pivoting.
public interface Lu {
    /// The number of rows of A.
    int size();

    /// Solves op(A)·X = B for many right-hand sides at once; B, n × k, is overwritten by X.
    void solve(As as, Matrix rightHandSides);

    /// Solves op(A)·x = b; b is overwritten by x.
    default void solve(As as, double[] rightHandSide) {
        Matrix column = Matrix.zeros(rightHandSide.length, 1);
        System.arraycopy(rightHandSide, 0, column.storage(), 0, rightHandSide.length);
        solve(as, column);
        System.arraycopy(column.storage(), 0, rightHandSide, 0, rightHandSide.length);
    }
}
