package org.shanhai.linalg;

import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix.Block;

/// The operations in plain Java, for machines where OpenBLAS cannot be loaded.
///
/// Products run over blocks of the inner dimension that stay in cache, rows in parallel; the inner
/// loops add multiples of rows, which the compiler vectorises. The order of additions does not
/// depend on the number of threads.
final class PlainBlas implements Blas {
    private static final int DEPTH = 64;

    @Override
    public String name() {
        return "plain Java (" + threads() + " threads)";
    }

    @Override
    public int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void multiply(double alpha, Block a, As asA, Block b, As asB, double beta, Block c) {
        int k = Blas.requireProduct(a, asA, b, asB, c);
        double[] plainB = asB == As.IS ? b.values : transposed(b);
        int offsetB = asB == As.IS ? b.offset : 0;
        int strideB = asB == As.IS ? b.stride : b.rows;
        IntStream.range(0, c.rows)
                .parallel()
                .forEach(
                        i -> {
                            int row = c.offset + i * c.stride;
                            for (int j = 0; j < c.columns; j++) {
                                c.values[row + j] = beta == 0 ? 0 : beta * c.values[row + j];
                            }
                            for (int from = 0; from < k; from += DEPTH) {
                                int to = Math.min(k, from + DEPTH);
                                for (int p = from; p < to; p++) {
                                    double factor =
                                            alpha
                                                    * (asA == As.IS
                                                            ? a.values[a.offset + i * a.stride + p]
                                                            : a.values[
                                                                    a.offset + p * a.stride + i]);
                                    addMultiple(
                                            factor,
                                            plainB,
                                            offsetB + p * strideB,
                                            c.values,
                                            row,
                                            c.columns);
                                }
                            }
                        });
    }

    private static double[] transposed(Block b) {
        double[] values = new double[b.rows * b.columns];
        for (int r = 0; r < b.rows; r++) {
            for (int c = 0; c < b.columns; c++) {
                values[c * b.rows + r] = b.values[b.offset + r * b.stride + c];
            }
        }
        return values;
    }

    private static void addMultiple(
            double factor, double[] from, int start, double[] to, int row, int length) {
        for (int j = 0; j < length; j++) {
            to[row + j] += factor * from[start + j];
        }
    }

    @Override
    public void multiply(
            FloatMatrix.Block a, As asA, FloatMatrix.Block b, As asB, FloatMatrix.Block c) {
        int k = Blas.requireProduct(a, asA, b, asB, c);
        IntStream.range(0, c.rows)
                .parallel()
                .forEach(
                        i -> {
                            int row = c.offset + i * c.stride;
                            java.util.Arrays.fill(c.values, row, row + c.columns, 0);
                            for (int p = 0; p < k; p++) {
                                float factor = at(a, asA, i, p);
                                for (int j = 0; j < c.columns; j++) {
                                    c.values[row + j] += factor * at(b, asB, p, j);
                                }
                            }
                        });
    }

    private static float at(FloatMatrix.Block block, As as, int row, int column) {
        return as == As.IS
                ? block.values[block.offset + row * block.stride + column]
                : block.values[block.offset + column * block.stride + row];
    }

    @Override
    public void multiply(double alpha, Block a, As asA, double[] x, double beta, double[] y) {
        Blas.requireProduct(a, asA, x, y);
        for (int i = 0; i < y.length; i++) {
            y[i] = beta == 0 ? 0 : beta * y[i];
        }
        for (int r = 0; r < a.rows; r++) {
            int row = a.offset + r * a.stride;
            if (asA == As.IS) {
                double sum = 0;
                for (int c = 0; c < a.columns; c++) {
                    sum += a.values[row + c] * x[c];
                }
                y[r] += alpha * sum;
            } else {
                for (int c = 0; c < a.columns; c++) {
                    y[c] += alpha * a.values[row + c] * x[r];
                }
            }
        }
    }

    @Override
    public Lu factor(Matrix matrix) {
        return PlainLu.factor(matrix);
    }
}
