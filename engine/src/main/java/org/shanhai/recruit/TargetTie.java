package org.shanhai.recruit;

import org.shanhai.region.Industry;

/// What a target would have to do with what is here.
///
/// @param industry one that is here
/// @param buys whether that buys of the target, else it supplies it
/// @param coefficient for a unit of the buyer's output, bought within the nation
public record TargetTie(Industry industry, boolean buys, double coefficient) {}
