package org.shanhai.region;

import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// A kind of promise that may be made to a firm, and what the texts on fair competition say of it.
///
/// @param spending how it stands in the budget of who promises it
/// @param text the law or rule, and its article; empty where none speaks of it
/// @param since from when the text is in force; may be empty
/// @param standing how surely the text is known
@OfTable(value = "incentive_kinds", key = "kind")
public record IncentiveKind(
        @InColumn(value = "kind", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        Spending spending,
        Effect effect,
        @InColumn(maybe = true) String text,
        String textLocal,
        @InColumn(maybe = true) String article,
        @InColumn(maybe = true) String since,
        MatterEffect.Standing standing,
        String source,
        String note)
        implements Row {
    /// The kind that a land price below the national minimum is of, whatever the line calls it.
    public static final String LAND_BELOW_MINIMUM = "land_below_minimum";

    /// How a line of a kind enters a balance.
    public enum Spending implements Keyed {
        /// A price asked for the land, money per area.
        LAND_PRICE,
        /// What the land cost, money per area.
        LAND_COST,
        INFRASTRUCTURE,
        SUBSIDY,
        /// Receipts that are not asked for.
        FORGONE,
        /// It costs the budget nothing that can be counted.
        NONE
    }

    /// What the text says.
    public enum Effect implements Keyed {
        /// May not be, whatever law is claimed; an exception may.
        PROHIBITED,
        /// May not be unless a law, an administrative regulation or the State Council allows it.
        UNLESS_ALLOWED,
        /// The text does not settle it: the reviewing body has to.
        REVIEW,
        /// No promise to a firm, so nothing to review.
        NOT_PROMISED
    }
}
