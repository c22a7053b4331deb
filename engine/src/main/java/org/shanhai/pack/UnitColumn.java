package org.shanhai.pack;

import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Reads columns whose places must be units: those that have none inside them.
///
/// @param remedy what to do where a place is a sum of others
record UnitColumn(String table, Places places, Problems problems, Message remedy) {

    /// The number of the unit; empty, with a problem, where the place is a sum of others. A place
    /// that is not known was named before.
    OptionalInt find(CheckedRow record, String column) {
        String key = record.text(column);
        if (!places.contains(key)) {
            return OptionalInt.empty();
        }
        Place place = places.get(key);
        if (!places.isUnit(place)) {
            problems.error(
                    table,
                    record.file(),
                    new Fault(
                            FaultKind.PLACE_NOT_UNIT,
                            record.line(),
                            column,
                            key,
                            PackMessage.SUM_OF_PLACES.of(),
                            remedy));
            return OptionalInt.empty();
        }
        return OptionalInt.of(places.unitNumber(place));
    }
}
