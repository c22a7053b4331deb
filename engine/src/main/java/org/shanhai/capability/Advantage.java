package org.shanhai.capability;

/// Whether RCA reaches a threshold: x_ri·x ≥ threshold·x_r·x_i, compared without division.
///
/// Where all values are whole numbers over a power of ten and the threshold is 1, both products
/// are compared exactly. Otherwise what lies within rounding of the threshold counts as a tie.
final class Advantage {
    /// Sums of computed numbers carry about this much rounding.
    private static final double ROUNDING = 1e-12;

    /// What differs by more than this share needs no exact comparison.
    private static final double CLEAR = 1e-9;

    private final double[] values;
    private final int columns;
    private final Totals totals;
    private final double threshold;
    private final double[] expectedShares;

    Advantage(Observed observed, double threshold) {
        if (!(threshold > 0) || threshold == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The threshold of RCA (%s) must be a number above 0.".formatted(threshold));
        }
        values = observed.values().storage();
        columns = observed.values().columns();
        totals = observed.totals();
        this.threshold = threshold;
        expectedShares = new double[columns];
        for (int i = 0; i < columns; i++) {
            expectedShares[i] = threshold * totals.industry(i) / totals.all();
        }
    }

    boolean has(int place, int industry) {
        double value = values[place * columns + industry];
        double expected = totals.place(place) * expectedShares[industry];
        double difference = value - expected;
        if (Math.abs(difference) > CLEAR * expected) {
            return difference > 0;
        }
        return value > 0 && hasNearTie(value, place, industry);
    }

    private boolean hasNearTie(double value, int place, int industry) {
        double scale = totals.scale();
        if (scale > 0 && threshold == 1) {
            return atLeast(
                    Math.rint(value * scale),
                    Math.rint(totals.all() * scale),
                    Math.rint(totals.place(place) * scale),
                    Math.rint(totals.industry(industry) * scale));
        }
        double expected = threshold * totals.place(place) * totals.industry(industry);
        return value * totals.all() >= expected * (1 - ROUNDING);
    }

    /// Whether a·b ≥ c·d, exactly: a rounded product and what fma says it lost are the product.
    private static boolean atLeast(double a, double b, double c, double d) {
        double left = a * b;
        double right = c * d;
        return left > right || left == right && Math.fma(a, b, -left) >= Math.fma(c, d, -right);
    }
}
