package org.shanhai.supply;

import java.util.Map;

/// One indicator, one part.
///
/// @param gross with all of the project's demand new
/// @param net with home use fixed, so that its sales at home displace others'
/// @param covered the share of the output set off that lies in industries whose intensity is
///     known
public record EffectRow(
        Extension indicator,
        Part part,
        Map<Group, Amount> gross,
        Map<Group, Amount> net,
        double covered) {}
