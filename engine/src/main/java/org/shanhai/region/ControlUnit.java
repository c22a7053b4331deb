package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What is known of the units of environmental control (生态环境分区管控) of a place, and of protected
/// areas and recognised chemical parks in it. A share of a place decides no site.
///
/// @param kind what the row is about
/// @param controlClass of units of one class: how strictly they are kept; else empty
/// @param units how many there are
/// @param km2 how large they are together
/// @param share of the place's area, as a part of one
@OfTable(value = "control_units", key = "control_unit")
public record ControlUnit(
        @InColumn(value = "control_unit", key = true) String key,
        @InColumn(of = "places") String place,
        Kind kind,
        @InColumn(
                        value = "class",
                        words = "priority, key_urban, key_industrial, general",
                        maybe = true)
                String controlClass,
        String name,
        String nameLocal,
        @InColumn(unit = NumberUnit.COUNT) OptionalDouble units,
        @InColumn(unit = NumberUnit.KM2) OptionalDouble km2,
        @InColumn(unit = NumberUnit.SHARE, most = 1) OptionalDouble share,
        @InColumn(ahead = true) OptionalInt year,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// What a row is about.
    public enum Kind implements Keyed {
        /// All units of one class.
        CLASS,
        CHEMICAL_PARK,
        /// How many chemical parks there are in all.
        CHEMICAL_PARKS,
        NATIONAL_PARK,
        WATER_SOURCE,
        PROTECTED,
        RED_LINE,
        /// What a plan wants.
        TARGET,
        /// What an update changed.
        CHANGE;

        /// Whether a plot may lie in it, so that it must be asked.
        public boolean isSite() {
            return this == NATIONAL_PARK || this == WATER_SOURCE || this == PROTECTED;
        }
    }

    /// Those of a place itself.
    public static List<ControlUnit> listOf(List<ControlUnit> all, Place place) {
        return all.stream().filter(one -> one.place().equals(place.key())).toList();
    }
}
