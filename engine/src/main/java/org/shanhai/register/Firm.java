package org.shanhai.register;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.Place;

/// One firm as read.
///
/// @param year of registration; empty where the register does not say
/// @param capital pledged, in yuan; empty where it is not stated, or in another currency
/// @param staff how many people it says it employs; empty where it does not say
/// @param isBranch whether it is a part of another firm
/// @param isSoleTrader whether it is one person's business, whose name is that person's affair
public record Firm(
        String name,
        Place place,
        Classified classified,
        OptionalInt year,
        OptionalDouble capital,
        OptionalInt staff,
        boolean isBranch,
        boolean isSoleTrader) {}
