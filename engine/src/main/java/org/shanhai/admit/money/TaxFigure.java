package org.shanhai.admit.money;

import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// One of the three figures of tax, a year in full operation.
///
/// @param quantity money; says nothing where it is not known
/// @param middle at the median share of places; empty where no share was used
/// @param basis meaningless where it is not known
public record TaxFigure(
        Kind kind, Quantity quantity, OptionalDouble middle, Origin origin, Basis basis) {
    /// Which of the three.
    public enum Kind implements Keyed {
        /// What the firm pays, whoever gets it: what rules per mu ask for.
        ALL,
        /// What of it is revenue of the local budget.
        LOCAL,
        /// What of that the county keeps after the province's part.
        KEPT
    }

    /// How it is known.
    public enum Origin implements Keyed {
        STATED,
        /// From one of the others, at the shares that places report.
        AT_PLACES_SHARE,
        /// From one of the others, at a share the asker set.
        AT_SET_SHARE,
        UNKNOWN
    }

    static TaxFigure unknown(Kind kind) {
        return new TaxFigure(
                kind,
                Quantity.between(0, Double.POSITIVE_INFINITY),
                OptionalDouble.empty(),
                Origin.UNKNOWN,
                Basis.ESTIMATED);
    }

    public boolean isKnown() {
        return origin != Origin.UNKNOWN;
    }
}
