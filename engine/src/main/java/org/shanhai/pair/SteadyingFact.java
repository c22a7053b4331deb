package org.shanhai.pair;

import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// A fact that would steady a ranking of partners: whether a place, or one of its partners, makes
/// more of an industry than others.
///
/// @param place the one to ask of
/// @param industry the one to ask after
/// @param chance what is believed of it now
/// @param share how much of the doubt about the scores it would take away, 0…1
public record SteadyingFact(Place place, Industry industry, double chance, double share) {}
