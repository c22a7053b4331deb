package org.shanhai.linalg;

import java.util.Arrays;

/// A dense matrix of doubles, stored row by row.
///
/// Mutable: whoever makes one may fill it; whoever hands one out of an answer hands out a copy or
/// promises not to touch it again.
public final class Matrix {
    /// Columns that are summed at once.
    private static final int TOGETHER = 256;

    private final int rows;
    private final int columns;
    private final double[] values;

    private Matrix(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /// A matrix of zeros, `rows` × `columns`.
    public static Matrix zeros(int rows, int columns) {
        if (rows < 0 || columns < 0) {
            throw new IllegalArgumentException(
                    "The rows (%d) and columns (%d) must not be negative."
                            .formatted(rows, columns));
        }
        return new Matrix(rows, columns, new double[Math.multiplyExact(rows, columns)]);
    }

    /// What a cell holds.
    @FunctionalInterface
    public interface ByCell {
        double at(int row, int column);
    }

    /// A matrix of what each cell holds, asked for row by row.
    public static Matrix of(int rows, int columns, ByCell values) {
        Matrix matrix = zeros(rows, columns);
        for (int r = 0, k = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++, k++) {
                matrix.values[k] = values.at(r, c);
            }
        }
        return matrix;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public double get(int row, int column) {
        return values[index(row, column)];
    }

    public void set(int row, int column, double value) {
        values[index(row, column)] = value;
    }

    public void add(int row, int column, double value) {
        values[index(row, column)] += value;
    }

    /// The row as a new array, length [#columns()].
    public double[] row(int row) {
        int start = index(row, 0);
        return Arrays.copyOfRange(values, start, start + columns);
    }

    /// Sums over columns, one for each row.
    public double[] rowSums() {
        double[] sums = new double[rows];
        Chunks.runRows(
                rows,
                columns,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        double sum = 0;
                        for (int k = r * columns, end = k + columns; k < end; k++) {
                            sum += values[k];
                        }
                        sums[r] = sum;
                    }
                });
        return sums;
    }

    /// Sums over rows, one for each column.
    public double[] columnSums() {
        double[] sums = new double[columns];
        Chunks.run(
                columns,
                TOGETHER,
                (from, to) -> {
                    for (int r = 0; r < rows; r++) {
                        for (int c = from, k = r * columns + from; c < to; c++, k++) {
                            sums[c] += values[k];
                        }
                    }
                });
        return sums;
    }

    /// The sum of all values.
    public double sum() {
        double sum = 0;
        for (double rowSum : rowSums()) {
            sum += rowSum;
        }
        return sum;
    }

    public Matrix copy() {
        return new Matrix(rows, columns, values.clone());
    }

    /// Some of its columns, in this order.
    public Matrix columns(int[] which) {
        return of(rows, which.length, (r, c) -> get(r, which[c]));
    }

    /// Sets some of its columns: the inverse of [#columns(int\[\])].
    public void setColumns(int[] which, Matrix part) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < which.length; c++) {
                set(r, which[c], part.get(r, c));
            }
        }
    }

    /// The stored values themselves, row by row: for numerical kernels that must not pay for a
    /// call a cell.
    public double[] storage() {
        return values;
    }

    private int index(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException(
                    "The cell (%d, %d) lies outside a matrix of %d × %d."
                            .formatted(row, column, rows, columns));
        }
        return row * columns + column;
    }

    /// The whole matrix, for [Blas].
    public Block whole() {
        return block(0, rows, 0, columns);
    }

    /// The part from a row and column on, for [Blas]: a view, not a copy.
    public Block block(int row, int rowCount, int column, int columnCount) {
        if (row < 0 || column < 0 || row + rowCount > rows || column + columnCount > columns) {
            throw new IndexOutOfBoundsException(
                    "A block of %d × %d at (%d, %d) does not fit in a matrix of %d × %d."
                            .formatted(rowCount, columnCount, row, column, rows, columns));
        }
        return new Block(values, row * columns + column, rowCount, columnCount, columns);
    }

    /// A rectangular view into the storage of a matrix.
    public static final class Block {
        final double[] values;
        final int offset;
        final int rows;
        final int columns;
        final int stride;

        private Block(double[] values, int offset, int rows, int columns, int stride) {
            this.values = values;
            this.offset = offset;
            this.rows = rows;
            this.columns = columns;
            this.stride = Math.max(1, stride);
        }
    }
}
