package org.shanhai.capability;

import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// Sums of a year's table, exact where its values have few decimals, so that they do not depend
/// on the order of places and industries.
///
/// Values such as 12, 0.1 or 3.25 are whole numbers over a power of ten; they are added as whole
/// numbers. Other values, or sums too large for that, are added as they are.
public final class Totals {
    /// More decimals than this are taken for computed numbers.
    private static final int MOST_DECIMALS = 9;

    /// Sums up to here are exact after scaling forth and back.
    private static final double LARGEST = 1L << 50;

    private final double scale;
    private final double[] places;
    private final double[] industries;
    private final double all;

    private Totals(double scale, double[] places, double[] industries, double all) {
        this.scale = scale;
        this.places = places;
        this.industries = industries;
        this.all = all;
    }

    /// @param outside further places that count for industries, places × industries
    static Totals of(Matrix values, Matrix outside) {
        double scale = scale(values, outside);
        double factor = scale == 0 ? 1 : scale;
        Matrix inside = scaled(values, scale);
        double[] places = inside.rowSums();
        double[] industries = inside.columnSums();
        double[] others = scaled(outside, scale).columnSums();
        for (int i = 0; i < industries.length; i++) {
            industries[i] += others[i];
        }
        double all = 0;
        for (double sum : industries) {
            all += sum;
        }
        divide(places, factor);
        divide(industries, factor);
        return new Totals(scale, places, industries, all / factor);
    }

    /// The power of ten that makes all values whole, or 0 where there is none.
    private static double scale(Matrix values, Matrix outside) {
        double size = values.sum() + outside.sum();
        double scale = 1;
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++, scale *= 10) {
            if (size * scale > LARGEST) {
                return 0;
            }
            if (whole(values.storage(), scale) && whole(outside.storage(), scale)) {
                return scale;
            }
        }
        return 0;
    }

    private static boolean whole(double[] values, double scale) {
        double broken =
                Chunks.sum(
                        values.length,
                        (from, to) -> {
                            double count = 0;
                            for (int k = from; k < to; k++) {
                                count += Math.rint(values[k] * scale) / scale == values[k] ? 0 : 1;
                            }
                            return count;
                        });
        return broken == 0;
    }

    /// Values as whole numbers, or as they are where they are whole already or cannot be.
    private static Matrix scaled(Matrix values, double scale) {
        if (scale == 0 || scale == 1) {
            return values;
        }
        Matrix whole = values.copy();
        double[] numbers = whole.storage();
        Chunks.run(
                numbers.length,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        numbers[k] = Math.rint(numbers[k] * scale);
                    }
                });
        return whole;
    }

    private static void divide(double[] sums, double factor) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= factor;
        }
    }

    /// x_r, the sum over industries of a place.
    public double place(int place) {
        return places[place];
    }

    /// x_i, the sum over places of an industry, those outside among them.
    public double industry(int industry) {
        return industries[industry];
    }

    /// x, the sum over everything.
    public double all() {
        return all;
    }

    /// The power of ten that makes every value and sum a whole number below 2⁵⁰, or 0.
    double scale() {
        return scale;
    }
}
