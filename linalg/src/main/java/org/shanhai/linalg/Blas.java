package org.shanhai.linalg;

import org.shanhai.linalg.Matrix.Block;

/// The basic operations on dense matrices. All matrices are row-major; each operation checks the
/// shapes it is given and throws [IllegalArgumentException] where they do not fit.
public sealed interface Blas permits OpenBlas, PlainBlas {

    /// Whether an operand is taken as it is or transposed.
    enum As {
        IS,
        TRANSPOSED
    }

    /// OpenBLAS where it can be loaded, else plain Java. The choice is made once.
    static Blas best() {
        return BestBlas.CHOICE;
    }

    /// Begins to load what [#best] will give, beside whatever else is done until then.
    static void prepare() {
        Thread.ofPlatform().daemon().name("blas").start(Blas::best);
    }

    /// Plain Java, wherever it runs.
    static Blas plain() {
        return new PlainBlas();
    }

    /// What it is: library, the processor it is tuned to, and number of threads. Another may round
    /// otherwise.
    String name();

    /// How many threads an operation may use.
    int threads();

    /// C ← α·op(A)·op(B) + β·C, with op(A) m × k, op(B) k × n and C m × n. C must not share
    /// storage with A or B.
    void multiply(double alpha, Block a, As asA, Block b, As asB, double beta, Block c);

    /// C ← op(A)·op(B) in single precision.
    void multiply(FloatMatrix.Block a, As asA, FloatMatrix.Block b, As asB, FloatMatrix.Block c);

    /// C ← op(A)·op(B) for whole matrices in single precision.
    default void multiply(FloatMatrix a, As asA, FloatMatrix b, As asB, FloatMatrix c) {
        multiply(a.whole(), asA, b.whole(), asB, c.whole());
    }

    /// y ← α·op(A)·x + β·y.
    void multiply(double alpha, Block a, As asA, double[] x, double beta, double[] y);

    /// The factors of a square matrix, which is overwritten by them.
    ///
    /// @throws SingularMatrixException when a pivot is exactly zero
    Lu factor(Matrix matrix);

    /// Checks the shapes of a product C = op(A)·op(B).
    ///
    /// @return the inner dimension k
    static int requireProduct(Block a, As asA, Block b, As asB, Block c) {
        return requireProduct(
                asA == As.IS ? a.rows : a.columns,
                asA == As.IS ? a.columns : a.rows,
                asB == As.IS ? b.rows : b.columns,
                asB == As.IS ? b.columns : b.rows,
                c.rows,
                c.columns);
    }

    /// Checks the shapes of a product C = op(A)·op(B) in single precision.
    ///
    /// @return the inner dimension k
    static int requireProduct(
            FloatMatrix.Block a, As asA, FloatMatrix.Block b, As asB, FloatMatrix.Block c) {
        return requireProduct(
                asA == As.IS ? a.rows : a.columns,
                asA == As.IS ? a.columns : a.rows,
                asB == As.IS ? b.rows : b.columns,
                asB == As.IS ? b.columns : b.rows,
                c.rows,
                c.columns);
    }

    private static int requireProduct(int m, int k, int kb, int n, int rows, int columns) {
        if (k != kb || rows != m || columns != n) {
            throw new IllegalArgumentException(
                    "A product of %d × %d and %d × %d cannot be stored in %d × %d."
                            .formatted(m, k, kb, n, rows, columns));
        }
        return k;
    }

    /// Checks the shapes of y = op(A)·x.
    static void requireProduct(Block a, As asA, double[] x, double[] y) {
        int m = asA == As.IS ? a.rows : a.columns;
        int k = asA == As.IS ? a.columns : a.rows;
        if (x.length != k || y.length != m) {
            throw new IllegalArgumentException(
                    "A product of %d × %d and a vector of %d cannot be stored in a vector of %d."
                            .formatted(m, k, x.length, y.length));
        }
    }
}
