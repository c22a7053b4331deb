package org.shanhai.linalg;

/// A dense matrix in single precision, stored row by row.
public final class FloatMatrix {
    private final int rows;
    private final int columns;
    private final float[] values;

    private FloatMatrix(int rows, int columns, float[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    public static FloatMatrix zeros(int rows, int columns) {
        return new FloatMatrix(rows, columns, new float[Math.multiplyExact(rows, columns)]);
    }

    /// The same numbers, rounded.
    public static FloatMatrix of(Matrix matrix) {
        FloatMatrix rounded = zeros(matrix.rows(), matrix.columns());
        double[] source = matrix.storage();
        Chunks.run(
                source.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        rounded.values[k] = (float) source[k];
                    }
                });
        return rounded;
    }

    /// The same numbers in double precision.
    public Matrix widened() {
        Matrix wide = Matrix.zeros(rows, columns);
        for (int k = 0; k < values.length; k++) {
            wide.storage()[k] = values[k];
        }
        return wide;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public float get(int row, int column) {
        return values[row * columns + column];
    }

    public void set(int row, int column, float value) {
        values[row * columns + column] = value;
    }

    /// The stored values themselves, row by row.
    public float[] storage() {
        return values;
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

    /// Some rows at equal distances, whole, for [Blas]: a view, not a copy.
    ///
    /// @param step from one row to the next
    public Block everyOther(int first, int step, int count) {
        if (first < 0 || step < 1 || count < 0 || first + (count - 1L) * step >= rows) {
            throw new IndexOutOfBoundsException(
                    "%d rows from %d on, %d apart, do not fit in a matrix of %d × %d."
                            .formatted(count, first, step, rows, columns));
        }
        return new Block(values, first * columns, count, columns, step * columns);
    }

    /// A rectangular view into the storage of a matrix.
    public static final class Block {
        final float[] values;
        final int offset;
        final int rows;
        final int columns;
        final int stride;

        private Block(float[] values, int offset, int rows, int columns, int stride) {
            this.values = values;
            this.offset = offset;
            this.rows = rows;
            this.columns = columns;
            this.stride = Math.max(1, stride);
        }
    }
}
