package org.shanhai.pair;

import org.shanhai.region.Industry;

/// What some places could sell others of a product beyond what they sell them now.
///
/// @param amount money a year
public record CouldSell(Industry product, double amount) {}
