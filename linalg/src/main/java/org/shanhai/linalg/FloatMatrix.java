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
}
