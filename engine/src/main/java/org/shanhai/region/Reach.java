package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A class of industries by how far their goods usually travel.
///
/// @param km the length ρ in (1 + c/ρ)⁻³: at ρ kilometres an eighth is left of trade next door
/// @param floor the share ε of trade that distance does not hinder
/// @param ownShare the mean share of their own use that provinces are taken to supply; NaN
///     where it follows from how large places are
@OfTable(value = "reaches", key = "reach", more = "note")
public record Reach(
        @InColumn(value = "reach", key = true) String key,
        @InColumn(unit = NumberUnit.KM, least = Double.MIN_VALUE) double km,
        @InColumn(unit = NumberUnit.SHARE, most = 1) double floor,
        @InColumn(unit = NumberUnit.SHARE, most = 1, maybe = true, empty = Double.NaN)
                double ownShare,
        Basis basis)
        implements Row {}
