package org.shanhai.region;

import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// Whom a firm of a zone looks for.
///
/// @param zone the key of the zone
/// @param firm may be empty where the zone asks for all its firms
/// @param until the year by which they are wanted
@OfTable(value = "vacancies", key = "vacancy", more = "note")
public record Vacancy(
        @InColumn(value = "vacancy", key = true) String key,
        @InColumn(of = "zones", usual = true) String zone,
        @InColumn(maybe = true) String firm,
        String trade,
        @InColumn(unit = NumberUnit.PERSONS) double persons,
        @InColumn(ahead = true) OptionalInt until,
        Basis basis,
        String source)
        implements Row {}
