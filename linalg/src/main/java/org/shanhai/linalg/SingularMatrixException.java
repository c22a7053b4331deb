package org.shanhai.linalg;

/// A square matrix has no inverse.
public final class SingularMatrixException extends ArithmeticException {
    private static final long serialVersionUID = 1;

    /// @param pivot the number of the pivot that is zero, from 1
    SingularMatrixException(int size, int pivot) {
        super("The matrix of %d × %d is singular: pivot %d is zero.".formatted(size, size, pivot));
    }
}
