package org.shanhai.region;

/// A class of industries by how far their goods usually travel.
///
/// @param km the length ρ in (1 + c/ρ)⁻³: at ρ kilometres an eighth is left of trade next door
/// @param floor the share ε of trade that distance does not hinder
/// @param ownShare the mean share of their own use that provinces are taken to supply; NaN
///     where it follows from how large places are
public record Reach(String key, double km, double floor, double ownShare, Basis basis)
        implements Row {}
