package org.shanhai.region;

import java.util.List;
import java.util.OptionalInt;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What a county has said it wants to develop.
///
/// @param industries keys of the industry sets it means; none where its words name no industry
/// @param kind in which kind of text it says so
@OfTable(value = "directions", key = "place, name, year", more = "note")
public record Direction(
        @InColumn(of = "places") String place,
        String name,
        String nameLocal,
        @InColumn(of = InColumn.INDUSTRY_SETS) List<String> industries,
        OptionalInt year,
        @InColumn(maybe = true) String kind,
        String source)
        implements Row {
    public Direction {
        industries = List.copyOf(industries);
    }
}
