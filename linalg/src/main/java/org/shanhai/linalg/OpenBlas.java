package org.shanhai.linalg;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.shanhai.linalg.Matrix.Block;

/// The operations by OpenBLAS, called in place on Java's arrays by the Foreign Function API.
final class OpenBlas implements Blas {
    private static final int ROW_MAJOR = 101;
    private static final int NO_TRANSPOSE = 111;
    private static final int TRANSPOSE = 112;

    private final MethodHandle dgemm;
    private final MethodHandle sgemm;
    private final MethodHandle dgemv;
    private final MethodHandle dgetrf;
    private final MethodHandle dgetrs;
    private final OpenBlasThreads threads;
    private final String core;

    private OpenBlas(OpenBlasLibrary library) {
        dgemm =
                library.function(
                        "cblas_dgemm",
                        FunctionDescriptor.ofVoid(
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_DOUBLE,
                                ADDRESS,
                                JAVA_INT,
                                ADDRESS,
                                JAVA_INT,
                                JAVA_DOUBLE,
                                ADDRESS,
                                JAVA_INT));
        sgemm =
                library.function(
                        "cblas_sgemm",
                        FunctionDescriptor.ofVoid(
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_FLOAT,
                                ADDRESS,
                                JAVA_INT,
                                ADDRESS,
                                JAVA_INT,
                                JAVA_FLOAT,
                                ADDRESS,
                                JAVA_INT));
        dgemv =
                library.function(
                        "cblas_dgemv",
                        FunctionDescriptor.ofVoid(
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_INT,
                                JAVA_DOUBLE,
                                ADDRESS,
                                JAVA_INT,
                                ADDRESS,
                                JAVA_INT,
                                JAVA_DOUBLE,
                                ADDRESS,
                                JAVA_INT));
        dgetrf =
                library.function(
                        "dgetrf_",
                        FunctionDescriptor.ofVoid(
                                ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        dgetrs =
                library.function(
                        "dgetrs_",
                        FunctionDescriptor.ofVoid(
                                ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                                ADDRESS, ADDRESS));
        threads =
                new OpenBlasThreads(
                        library.function(
                                "openblas_set_num_threads", FunctionDescriptor.ofVoid(JAVA_INT)),
                        Runtime.getRuntime().availableProcessors());
        core = text(library.function("openblas_get_corename", FunctionDescriptor.of(ADDRESS)));
    }

    /// What a function says that returns a text of C.
    private static String text(MethodHandle function) {
        try {
            MemorySegment address = (MemorySegment) function.invokeExact();
            return address.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable failure) {
            throw new IllegalStateException("OpenBLAS could not be called.", failure);
        }
    }

    /// Loads the library.
    ///
    /// @throws OpenBlasLibrary.Unavailable when this machine cannot
    static OpenBlas load() throws OpenBlasLibrary.Unavailable {
        return new OpenBlas(OpenBlasLibrary.load());
    }

    @Override
    public String name() {
        return "OpenBLAS %s (%s, %d threads)".formatted(OpenBlasLibrary.VERSION, core, threads());
    }

    @Override
    public int threads() {
        return threads.most();
    }

    @Override
    public void multiply(double alpha, Block a, As asA, Block b, As asB, double beta, Block c) {
        int k = Blas.requireProduct(a, asA, b, asB, c);
        if (c.rows == 0 || c.columns == 0) {
            return;
        }
        threads.run(
                (double) c.rows * c.columns * k,
                () -> {
                    dgemm.invokeExact(
                            ROW_MAJOR,
                            code(asA),
                            code(asB),
                            c.rows,
                            c.columns,
                            k,
                            alpha,
                            segment(a),
                            a.stride,
                            segment(b),
                            b.stride,
                            beta,
                            segment(c),
                            c.stride);
                });
    }

    @Override
    public void multiply(
            FloatMatrix.Block a, As asA, FloatMatrix.Block b, As asB, FloatMatrix.Block c) {
        int k = Blas.requireProduct(a, asA, b, asB, c);
        if (c.rows == 0 || c.columns == 0) {
            return;
        }
        threads.run(
                (double) c.rows * c.columns * k,
                () -> {
                    sgemm.invokeExact(
                            ROW_MAJOR,
                            code(asA),
                            code(asB),
                            c.rows,
                            c.columns,
                            k,
                            1f,
                            segment(a),
                            a.stride,
                            segment(b),
                            b.stride,
                            0f,
                            segment(c),
                            c.stride);
                });
    }

    @Override
    public void multiply(double alpha, Block a, As asA, double[] x, double beta, double[] y) {
        Blas.requireProduct(a, asA, x, y);
        threads.run(
                (double) a.rows * a.columns,
                () -> {
                    dgemv.invokeExact(
                            ROW_MAJOR,
                            code(asA),
                            a.rows,
                            a.columns,
                            alpha,
                            segment(a),
                            a.stride,
                            MemorySegment.ofArray(x),
                            1,
                            beta,
                            MemorySegment.ofArray(y),
                            1);
                });
    }

    /// Row by row, a matrix looks to LAPACK like its transpose: that is what is factored, and
    /// solving swaps the two cases.
    @Override
    public Lu factor(Matrix matrix) {
        int n = requireSquare(matrix);
        int[] pivots = new int[n];
        int[] info = {0};
        int[] size = {n};
        int[] leading = {Math.max(1, n)};
        threads.runDeep(
                Math.pow(n, 3) / 3,
                () -> {
                    dgetrf.invokeExact(
                            MemorySegment.ofArray(size),
                            MemorySegment.ofArray(size),
                            MemorySegment.ofArray(matrix.storage()),
                            MemorySegment.ofArray(leading),
                            MemorySegment.ofArray(pivots),
                            MemorySegment.ofArray(info));
                });
        if (info[0] > 0) {
            throw new SingularMatrixException(n, info[0]);
        }
        return new NativeLu(n, matrix.storage(), pivots);
    }

    private final class NativeLu implements Lu {
        private final int n;
        private final double[] factors;
        private final int[] pivots;

        NativeLu(int n, double[] factors, int[] pivots) {
            this.n = n;
            this.factors = factors;
            this.pivots = pivots;
        }

        @Override
        public int size() {
            return n;
        }

        @Override
        public void solve(As as, Matrix rightHandSides) {
            requireRows(rightHandSides, n);
            int width = rightHandSides.columns();
            double[] byColumn = transposed(rightHandSides.storage(), n, width);
            byte[] code = {(byte) (as == As.IS ? 'T' : 'N')};
            threads.runDeep(
                    (double) n * n * width,
                    () -> {
                        dgetrs.invokeExact(
                                MemorySegment.ofArray(code),
                                MemorySegment.ofArray(new int[] {n}),
                                MemorySegment.ofArray(new int[] {width}),
                                MemorySegment.ofArray(factors),
                                MemorySegment.ofArray(new int[] {Math.max(1, n)}),
                                MemorySegment.ofArray(pivots),
                                MemorySegment.ofArray(byColumn),
                                MemorySegment.ofArray(new int[] {Math.max(1, n)}),
                                MemorySegment.ofArray(new int[] {0}));
                    });
            double[] byRow = transposed(byColumn, width, n);
            System.arraycopy(byRow, 0, rightHandSides.storage(), 0, byRow.length);
        }
    }

    private static double[] transposed(double[] values, int rows, int columns) {
        double[] turned = new double[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = values[r * columns + c];
            }
        }
        return turned;
    }

    static int requireSquare(Matrix matrix) {
        if (matrix.rows() != matrix.columns()) {
            throw new IllegalArgumentException(
                    "Only square matrices can be factored, not %d × %d."
                            .formatted(matrix.rows(), matrix.columns()));
        }
        return matrix.rows();
    }

    static void requireRows(Matrix matrix, int rows) {
        if (matrix.rows() != rows) {
            throw new IllegalArgumentException(
                    "The right-hand sides must have %d rows, not %d."
                            .formatted(rows, matrix.rows()));
        }
    }

    private static int code(As as) {
        return as == As.IS ? NO_TRANSPOSE : TRANSPOSE;
    }

    private static MemorySegment segment(FloatMatrix.Block block) {
        return MemorySegment.ofArray(block.values).asSlice(4L * block.offset);
    }

    private static MemorySegment segment(Block block) {
        return MemorySegment.ofArray(block.values).asSlice(8L * block.offset);
    }
}
