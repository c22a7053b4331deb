package org.shanhai.pack;

import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// The figure in a cell, joined with the relation in the column beside it.
final class FactValue {
    private static final double[] TENS = tens();
    private static final int EXACT_DIGITS = 15;

    private FactValue() {}

    private static double[] tens() {
        double[] tens = new double[EXACT_DIGITS + 1];
        tens[0] = 1;
        for (int k = 1; k < tens.length; k++) {
            tens[k] = tens[k - 1] * 10;
        }
        return tens;
    }

    /// A plain decimal of at most fifteen digits, exactly rounded: mantissa and power of ten are
    /// both exact doubles, so their quotient is the nearest one. NaN for anything else.
    static double plain(RowBuffer row, int cell) {
        char[] chars = row.chars();
        int from = row.start(cell);
        int to = row.endOf(cell);
        boolean negative = from < to && chars[from] == '-';
        if (negative) {
            from++;
        }
        if (from == to || to - from > EXACT_DIGITS || chars[to - 1] == '.' || chars[from] == '.') {
            return Double.NaN;
        }
        long mantissa = 0;
        int point = -1;
        for (int k = from; k < to; k++) {
            char c = chars[k];
            if (c == '.' && point < 0) {
                point = k;
            } else if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
            } else {
                return Double.NaN;
            }
        }
        double value = point < 0 ? mantissa : mantissa / TENS[to - point - 1];
        return negative ? -value : value;
    }

    static Quantity of(double value, Relation relation) {
        return switch (relation) {
            case EQUAL, BETWEEN -> Quantity.exactly(value);
            case AT_LEAST -> Quantity.atLeast(value);
            case AT_MOST -> Quantity.atMost(value);
            case ABOUT -> Quantity.about(value);
        };
    }

    /// Joins a figure that may carry its own sign with the relation stated beside it.
    static Quantity join(Figure figure, Relation relation) throws BadFigure {
        if (!figure.qualified()) {
            return of(figure.quantity().low(), relation);
        }
        if (relation == Relation.EQUAL || relation == figure.relation()) {
            return figure.quantity();
        }
        throw new BadFigure(
                PackMessage.RELATION_TWICE.of(figure.relation().sign(), relation.sign()),
                PackMessage.WRITE_BOUND_ONCE.of());
    }

    /// The quantity in another unit; NaN-free by construction.
    static @Nullable Quantity scaled(@Nullable Quantity quantity, double factor) {
        return quantity == null || factor == 1 ? quantity : quantity.times(factor);
    }
}
