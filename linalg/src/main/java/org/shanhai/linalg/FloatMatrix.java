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
        for (int k = 0; k < source.length; k++) {
            rounded.values[k] = (float) source[k];
        }
        return rounded;
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
