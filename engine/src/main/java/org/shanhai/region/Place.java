package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A county, district, city or province of the region, or an area outside that trades with it.
///
/// @param key the short name used in every table, lower case Latin
/// @param within the key of the place that contains this one
/// @param role on the list that was asked for; empty for places that are only sums of others
/// @param areaKm2 in km²
/// @param joinedList from which year it is on the official list of mountain places; empty where it
///     was on the first
/// @param leftList from which year it is not, if it has left
@OfTable(value = "places", key = "place", more = "note")
public record Place(
        @InColumn(value = "place", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(of = "places") Optional<String> within,
        Kind kind,
        Optional<Role> role,
        Optional<Coordinates> centre,
        @InColumn(value = "area_km2", unit = NumberUnit.KM2) OptionalDouble areaKm2,
        OptionalInt joinedList,
        OptionalInt leftList) {

    /// The administrative kind of a place.
    public enum Kind implements Keyed {
        DISTRICT,
        COUNTY,
        CITY_COUNTY,
        CITY,
        PROVINCE,
        OUTSIDE,
        COUNTRY
    }

    /// How far it is to another as the crow flies, centre to centre; empty where one of them has
    /// none.
    public OptionalDouble kmTo(Place other) {
        return centre.isPresent() && other.centre().isPresent()
                ? OptionalDouble.of(centre.get().kmTo(other.centre().get()))
                : OptionalDouble.empty();
    }

    public boolean hasRole(Role wanted) {
        return role.isPresent() && role.get() == wanted;
    }
}
