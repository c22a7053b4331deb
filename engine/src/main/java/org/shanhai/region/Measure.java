package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What a fact measures.
///
/// @param unit the canonical unit in which the engine holds it; empty where there is no number
/// @param note what it takes in and what not; may be empty
@OfTable(value = "measures", key = "measure")
public record Measure(
        @InColumn(value = "measure", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(isUnit = true, maybe = true) String unit,
        String note) {
    public static final String VALUE_ADDED = "value_added";
    public static final String OUTPUT = "output";
    public static final String JOBS = "jobs";
    public static final String WAGES = "wages";
    public static final String FIRMS = "firms";
    public static final String POPULATION = "population";
    public static final String PRESENCE = "presence";
    public static final String ABSENCE = "absence";

    /// A measure whose name says all.
    public Measure(String key, String name, String nameLocal, String unit) {
        this(key, name, nameLocal, unit, "");
    }

    public boolean hasValue() {
        return !unit.isEmpty();
    }

    /// Whether figures are calendar years, by the end of its key: `rail_station_open_year`.
    public boolean isYear() {
        return unit.equals("index") && key.endsWith("_year");
    }
}
