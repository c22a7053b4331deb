package org.shanhai.linalg;

/// A matrix of ones and zeros, one bit an entry, and its products.
///
/// Products with vectors and matrices go by the method of the four Russians (Arlazarov, Dinic,
/// Kronrod and Faradžev 1970): columns are taken in groups, the sums of all subsets of a group
/// are tabulated, and each row looks its sum up. A product then needs one addition for each group
/// and row instead of one multiplication for each column and row. The order of additions depends
/// neither on the number of threads nor on the machine.
public final class BitMatrix {
    private final int rows;
    private final int columns;
    private final int words;
    private final long[] bits;

    private BitMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        words = (columns + 63) / 64;
        bits = new long[Math.multiplyExact(rows, words)];
    }

    /// Says whether there is a one at a row and column.
    @FunctionalInterface
    public interface Ones {
        boolean at(int row, int column);
    }

    public static BitMatrix of(int rows, int columns, Ones ones) {
        BitMatrix matrix = new BitMatrix(rows, columns);
        Chunks.runRows(
                rows,
                columns,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int w = 0; w < matrix.words; w++) {
                            long word = 0;
                            int end = Math.min(columns, w * 64 + 64);
                            for (int c = w * 64; c < end; c++) {
                                word |= (ones.at(r, c) ? 1L : 0L) << c;
                            }
                            matrix.bits[r * matrix.words + w] = word;
                        }
                    }
                });
        return matrix;
    }

    public BitMatrix transposed() {
        BitMatrix turned = new BitMatrix(columns, rows);
        for (int r = 0; r < rows; r++) {
            for (int w = 0; w < words; w++) {
                for (long word = bits[r * words + w]; word != 0; word &= word - 1) {
                    int c = w * 64 + Long.numberOfTrailingZeros(word);
                    turned.bits[c * turned.words + r / 64] |= 1L << r;
                }
            }
        }
        return turned;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public boolean get(int row, int column) {
        if (column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException(
                    "There is no column %d among %d.".formatted(column, columns));
        }
        return (bits[row * words + column / 64] >>> column & 1) != 0;
    }

    /// The columns with a one in a row, in order.
    public int[] row(int row) {
        int[] ones = new int[count(row)];
        int size = 0;
        for (int w = 0; w < words; w++) {
            for (long word = bits[row * words + w]; word != 0; word &= word - 1) {
                ones[size++] = w * 64 + Long.numberOfTrailingZeros(word);
            }
        }
        return ones;
    }

    /// How many ones a row has.
    public int count(int row) {
        int count = 0;
        for (int k = row * words, end = k + words; k < end; k++) {
            count += Long.bitCount(bits[k]);
        }
        return count;
    }

    /// How many columns have a one in both of two rows.
    public int countBoth(int row, int other) {
        int count = 0;
        for (int k = row * words, j = other * words, end = k + words; k < end; k++, j++) {
            count += Long.bitCount(bits[k] & bits[j]);
        }
        return count;
    }

    /// Bits from a column on, as a number below 2^`width`; columns past the end are zero.
    long bits(int row, int column, int width) {
        int word = row * words + column / 64;
        int shift = column % 64;
        long found = bits[word] >>> shift;
        if (shift + width > 64 && column / 64 + 1 < words) {
            found |= bits[word + 1] << 64 - shift;
        }
        return found & (1L << width) - 1;
    }

    /// The 64 bits of a row from column 64·`word` on.
    long word(int row, int word) {
        return bits[row * words + word];
    }

    /// y ← this·x.
    public void multiply(double[] x, double[] y) {
        if (x.length != columns || y.length != rows) {
            throw new IllegalArgumentException(
                    "A product of %d × %d and a vector of %d cannot be stored in a vector of %d."
                            .formatted(rows, columns, x.length, y.length));
        }
        BitVectorProduct.run(this, x, y);
    }

    /// C ← this·diag(weights)·B, with B columns × n and C rows × n.
    ///
    /// @param weights one for each column of this
    public void multiply(double[] weights, Matrix b, Matrix c) {
        if (weights.length != columns
                || b.rows() != columns
                || c.rows() != rows
                || c.columns() != b.columns()) {
            throw new IllegalArgumentException(
                    "A product of %d × %d, %d weights and %d × %d cannot be stored in %d × %d."
                            .formatted(
                                    rows,
                                    columns,
                                    weights.length,
                                    b.rows(),
                                    b.columns(),
                                    c.rows(),
                                    c.columns()));
        }
        BitMatrixProduct.run(this, weights, b, c);
    }
}
