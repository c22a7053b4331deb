package org.shanhai.region;

/// A class of industries by how far their goods usually travel.
///
/// @param km the length ρ in exp(−√(c/ρ)): trade over ρ has fallen by a factor e
/// @param floor the share ε of trade that distance does not hinder
/// @param ownShare the share of its own use that a place is taken to supply
public record Reach(String key, double km, double floor, double ownShare, Basis basis) {}
