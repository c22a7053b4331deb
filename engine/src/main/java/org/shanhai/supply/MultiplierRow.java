package org.shanhai.supply;

import java.util.Map;
import org.shanhai.region.Industry;

/// One industry.
///
/// @param direct what the unit of output itself brings
/// @param total in all places together: the national multiplier, whatever the kernel
/// @param byGroup where it falls; empty where no place was asked for
/// @param covered the share of the output set off that lies in industries whose intensity is
///     known
public record MultiplierRow(
        Industry industry,
        double direct,
        double total,
        Map<Group, Amount> byGroup,
        double covered) {}
