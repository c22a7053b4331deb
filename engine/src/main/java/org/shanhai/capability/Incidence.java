package org.shanhai.capability;

import java.util.Arrays;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// M, places × industries: which industries are present in which places. One bit a cell.
public final class Incidence {
    private final int places;
    private final int industries;
    private final int words;
    private final long[] bits;

    private Incidence(int places, int industries) {
        this.places = places;
        this.industries = industries;
        words = (industries + 63) / 64;
        bits = new long[Math.multiplyExact(places, words)];
    }

    /// Present where RCA ≥ 1; a tie is present.
    public static Incidence of(Observed observed) {
        return of(observed, 1);
    }

    /// Present where RCA is at least a threshold; a tie is present.
    ///
    /// @param threshold above 0
    public static Incidence of(Observed observed, double threshold) {
        Incidence incidence = new Incidence(observed.places().size(), observed.industries().size());
        Advantage advantage = new Advantage(observed, threshold);
        for (int r = 0; r < incidence.places; r++) {
            for (int i = 0; i < incidence.industries; i++) {
                if (advantage.has(r, i)) {
                    incidence.set(r, i);
                }
            }
        }
        return incidence;
    }

    /// Present where a table, places × industries, is not 0.
    public static Incidence of(Matrix table) {
        Incidence incidence = new Incidence(table.rows(), table.columns());
        for (int r = 0; r < table.rows(); r++) {
            for (int i = 0; i < table.columns(); i++) {
                if (table.get(r, i) != 0) {
                    incidence.set(r, i);
                }
            }
        }
        return incidence;
    }

    private void set(int place, int industry) {
        bits[place * words + industry / 64] |= 1L << industry;
    }

    public int places() {
        return places;
    }

    public int industries() {
        return industries;
    }

    public boolean has(int place, int industry) {
        if (industry < 0 || industry >= industries) {
            throw new IndexOutOfBoundsException(
                    "There is no industry %d among %d.".formatted(industry, industries));
        }
        return (bits[place * words + industry / 64] >>> industry & 1) != 0;
    }

    /// k_r: how many industries each place has.
    public int[] diversity() {
        int[] counts = new int[places];
        for (int r = 0; r < places; r++) {
            for (int w = 0; w < words; w++) {
                counts[r] += Long.bitCount(bits[r * words + w]);
            }
        }
        return counts;
    }

    /// k_i, also u_i: how many places have each industry.
    public int[] ubiquity() {
        int[] counts = new int[industries];
        for (int r = 0; r < places; r++) {
            for (int i : row(r)) {
                counts[i]++;
            }
        }
        return counts;
    }

    /// The industries present in a place, in order.
    public int[] row(int place) {
        int[] row = new int[industries];
        int size = 0;
        for (int w = 0; w < words; w++) {
            for (long word = bits[place * words + w]; word != 0; word &= word - 1) {
                row[size++] = w * 64 + Long.numberOfTrailingZeros(word);
            }
        }
        return Arrays.copyOf(row, size);
    }

    /// M with 1 and 0, places × industries.
    public Matrix matrix() {
        Matrix matrix = Matrix.zeros(places, industries);
        for (int r = 0; r < places; r++) {
            for (int i : row(r)) {
                matrix.storage()[r * industries + i] = 1;
            }
        }
        return matrix;
    }

    /// M with 1 and 0 in single precision, in which counts up to 2²⁴ are exact.
    FloatMatrix floatMatrix() {
        FloatMatrix matrix = FloatMatrix.zeros(places, industries);
        for (int r = 0; r < places; r++) {
            for (int i : row(r)) {
                matrix.storage()[r * industries + i] = 1;
            }
        }
        return matrix;
    }
}
