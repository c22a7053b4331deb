package org.shanhai.region;

import java.util.Optional;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What a place or zone can still take of something.
///
/// @param scenario empty for limits in force, else the name of the trial they belong to
/// @param amount in the unit in which what is limited is held
/// @param isCeiling whether the amount includes what is there already: then it shows no room,
///     though nothing may exceed it
@OfTable(value = "limits", key = "scenario, place, zone, of")
public record Limit(
        @InColumn(key = true) String scenario,
        @InColumn(of = "places") Optional<String> place,
        @InColumn(of = "zones") Optional<String> zone,
        @InColumn(
                        words =
                                "land, labour, energy, co2, cod, nox, so2, ammonia_nitrogen, nitrogen, phosphorus, water")
                Limited of,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double amount,
        @InColumn(value = "built", words = "included") boolean isCeiling,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// A limit on what can still be taken.
    public Limit(
            String scenario,
            Optional<String> place,
            Optional<String> zone,
            Limited of,
            double amount,
            Basis basis,
            String source,
            String note) {
        this(scenario, place, zone, of, amount, false, basis, source, note);
    }

    public String unit() {
        return of.unit();
    }
}
