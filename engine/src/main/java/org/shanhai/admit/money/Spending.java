package org.shanhai.admit.money;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.IncentiveKind;

/// What a zone spends for a project on one kind of thing.
///
/// @param kind of the first line it is from
/// @param years money in each year of the project, the first of construction first; what cannot be
///     told counts nothing in it
/// @param gap why it cannot be told in full
/// @param reference the price per km2 that a land price was held against; empty for all else
public record Spending(IncentiveKind kind, List<Double> years, Gap gap, OptionalDouble reference) {
    public Spending {
        years = List.copyOf(years);
    }

    /// What is missing of an amount.
    public enum Gap implements Keyed {
        NONE,
        /// Nobody says how much.
        NO_AMOUNT,
        /// The amount is bounded from below alone.
        AT_LEAST,
        /// It is a part of receipts that nobody knows.
        NO_RECEIPTS,
        /// The land is not stated.
        NO_LAND,
        /// Neither is it said what the land cost, nor is a minimum price known.
        NO_REFERENCE,
        /// Some of it falls after the years that are counted.
        BEYOND_YEARS,
        /// What the land is sold for is not said.
        NO_PRICE
    }

    /// Over all years, not discounted.
    public double total() {
        return years.stream().mapToDouble(Double::doubleValue).sum();
    }
}
