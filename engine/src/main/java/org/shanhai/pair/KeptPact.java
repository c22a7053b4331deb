package org.shanhai.pair;

import java.util.OptionalDouble;
import org.shanhai.region.Place;

/// What it costs to keep a pact of today when all mountain places are given partners at once.
///
/// @param partner of today, of several the one with most worth
/// @param instead whom the place is given where nothing is kept; may be the same
/// @param cost value added a year that all pairs together have less for it, as pairs are told, in
///     two digits; from 0 on
/// @param jobs likewise persons; may be negative, for value added decides
/// @param moved how many other places get another partner for it
public record KeptPact(
        Place place, Place partner, Place instead, double cost, OptionalDouble jobs, int moved) {}
