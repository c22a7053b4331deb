package org.shanhai.supply;

import java.util.Map;
import java.util.OptionalDouble;
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
        double covered) {

    /// The ratio multiplier: all that a unit of output sets off, for a unit of what it brings
    /// itself (Type I or II ratio of Miller and Blair 2009, ch. 6.2.3). Empty where it brings
    /// nothing itself, or what it brings is not known: then there is nothing to compare with.
    public OptionalDouble ratio() {
        return direct == 0 || Double.isNaN(direct)
                ? OptionalDouble.empty()
                : OptionalDouble.of(total / direct);
    }
}
