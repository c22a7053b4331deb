package org.shanhai.capability;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/// A number for each place or each industry, some of which may be unknown.
public final class Scores {
    private final double[] values;
    private final boolean[] known;

    private Scores(double[] values, boolean[] known) {
        this.values = values;
        this.known = known;
    }

    /// All known.
    static Scores of(double[] values) {
        boolean[] known = new boolean[values.length];
        Arrays.fill(known, true);
        return new Scores(values.clone(), known);
    }

    /// Values where they are known; what stands elsewhere is not looked at.
    static Scores of(boolean[] known, IntToDoubleFunction values) {
        double[] kept = new double[known.length];
        Arrays.setAll(kept, k -> known[k] ? values.applyAsDouble(k) : 0);
        return new Scores(kept, known.clone());
    }

    static Scores unknown(int size) {
        return new Scores(new double[size], new boolean[size]);
    }

    public int size() {
        return values.length;
    }

    public boolean isKnown(int index) {
        return known[index];
    }

    /// @throws IllegalStateException where it is unknown
    public double get(int index) {
        if (!known[index]) {
            throw new IllegalStateException(
                    "The value number %d of %d is unknown; ask isKnown or find."
                            .formatted(index, values.length));
        }
        return values[index];
    }

    public OptionalDouble find(int index) {
        return known[index] ? OptionalDouble.of(values[index]) : OptionalDouble.empty();
    }

    /// How many are known.
    public int knownCount() {
        int count = 0;
        for (boolean one : known) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
