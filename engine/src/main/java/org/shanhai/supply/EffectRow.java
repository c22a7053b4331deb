package org.shanhai.supply;

/// One indicator, one part.
///
/// @param gross with all of the project's demand new
/// @param net with home use fixed, so that its sales at home displace others'
/// @param covered the share of the output set off that lies in industries whose intensity is
///     known
public record EffectRow(
        Extension indicator, Part part, GroupAmounts gross, GroupAmounts net, double covered) {}
