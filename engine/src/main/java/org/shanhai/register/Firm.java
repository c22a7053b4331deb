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
        boolean isSoleTrader) {

    /// The same, registered in another year, or in none that is known.
    public Firm inYear(OptionalInt other) {
        return new Firm(name, place, classified, other, capital, staff, isBranch, isSoleTrader);
    }

    /// The same firm told twice: as the row tells it whose industry is surer, and by the other what
    /// that leaves out.
    public Firm or(Firm twin) {
        boolean isSurer = classified.reason().compareTo(twin.classified.reason()) <= 0;
        Firm first = isSurer ? this : twin;
        Firm second = isSurer ? twin : this;
        return new Firm(
                first.name,
                first.place,
                first.classified,
                first.year.isPresent() ? first.year : second.year,
                first.capital.isPresent() ? first.capital : second.capital,
                first.staff.isPresent() ? first.staff : second.staff,
                first.isBranch,
                first.isSoleTrader);
    }
}
