package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A quoted company, named as evidence of what is made at a place. Staff, revenue and profit are
/// those of the whole group, wherever it works, so they are never part of what is known of the
/// place.
///
/// @param place where it is registered
/// @param industry the code of its main one, where it is known
/// @param market where it is quoted
/// @param code its code on that market
/// @param staff persons, of the group
/// @param revenue money of the year, of the group
/// @param profit money of the year after tax, of the group
/// @param year the figures speak of
@OfTable(value = "companies", key = "market, code, year")
public record Company(
        @InColumn(of = "places") String place,
        @InColumn(of = "industries") Optional<String> industry,
        String name,
        @InColumn(key = true) String market,
        @InColumn(key = true) String code,
        @InColumn(unit = NumberUnit.PERSONS) OptionalDouble staff,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤", least = Double.NEGATIVE_INFINITY)
                OptionalDouble revenue,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, to = "¤", least = Double.NEGATIVE_INFINITY)
                OptionalDouble profit,
        @InColumn(usual = true) int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
