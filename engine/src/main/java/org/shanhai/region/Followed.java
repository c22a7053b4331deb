package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What a project promised and what came of it in a year, as it was followed.
///
/// @param figure the key of the figure: `tax`, `jobs`
/// @param expected the part of the promise that was to be expected by then, as a part of one; empty
///     where nothing tells
/// @param expectedBasis how that is known; empty where nobody said
/// @param unit of both, canonical
@OfTable(value = "followed", key = "project, figure, year", more = "note")
public record Followed(
        String project,
        String name,
        String nameLocal,
        @InColumn(of = "industries") Optional<String> industry,
        @InColumn(of = "zones", usual = true) String zone,
        String figure,
        int year,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) double promised,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN, least = Double.NEGATIVE_INFINITY) double actual,
        @InColumn(unit = NumberUnit.SHARE, most = 1) OptionalDouble expected,
        Optional<Basis> expectedBasis,
        String unit,
        Basis basis,
        String source)
        implements Row {}
