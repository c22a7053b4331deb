package org.shanhai.pack;

import org.jspecify.annotations.Nullable;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// The figure in a cell, joined with the relation in the column beside it.
final class FactValue {
    private FactValue() {}

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
                PackMessage.UNIT_TWICE.of(figure.relation().sign(), "relation", relation.sign()));
    }

    /// The quantity in another unit; NaN-free by construction.
    static @Nullable Quantity scaled(@Nullable Quantity quantity, double factor) {
        return quantity == null || factor == 1 ? quantity : quantity.times(factor);
    }
}
