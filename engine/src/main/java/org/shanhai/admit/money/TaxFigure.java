package org.shanhai.admit.money;

import java.util.OptionalDouble;
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
    public enum Kind {
        /// What the firm pays, whoever gets it: what rules per mu ask for.
        ALL("all"),
        /// What of it is revenue of the local budget.
        LOCAL("local"),
        /// What of that the county keeps after the province's part.
        KEPT("kept");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// How it is known.
    public enum Origin {
        STATED("stated"),
        /// From one of the others, at the shares that places report.
        AT_PLACES_SHARE("at_places_share"),
        /// From one of the others, at a share the asker set.
        AT_SET_SHARE("at_set_share"),
        UNKNOWN("unknown");

        private final String key;

        Origin(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
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
