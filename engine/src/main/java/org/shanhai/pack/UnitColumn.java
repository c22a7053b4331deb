package org.shanhai.pack;

import java.util.OptionalInt;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

/// Reads columns whose places must be units: those that have none inside them.
///
/// @param remedy what to do where a place is a sum of others
record UnitColumn(String table, Places places, Problems problems, String remedy) {

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
                            "place-not-unit",
                            record.line(),
                            column,
                            key,
                            "is a sum of other places.",
                            remedy));
            return OptionalInt.empty();
        }
        return OptionalInt.of(places.unitNumber(place));
    }
}
