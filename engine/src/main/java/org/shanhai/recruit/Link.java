package org.shanhai.recruit;

import java.util.OptionalDouble;
import org.shanhai.region.Industry;

/// What one industry of a chain buys of another.
///
/// @param coefficient what the buyer needs of the seller's product for a unit of its output, bought
///     within the nation
/// @param amount what the buyer here needs of it, money a year, as estimated; empty where it holds
///     other trades here than in the nation's table
/// @param kept what of this would stay here if the gap at its far end were filled; empty where
///     there is no gap, or it cannot be told
public record Link(
        Industry seller,
        Industry buyer,
        double coefficient,
        OptionalDouble amount,
        OptionalDouble kept) {}
