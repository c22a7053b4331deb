package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// How many firms of a register were read as of one class in one place, those of no class that
/// their words tell left out.
///
/// @param place the key of the place
/// @param ofClass the key of the class
/// @param source the key of a [Source]
@OfTable(value = "class_counts", key = "place, class, source")
public record ClassCount(
        @InColumn(of = "places") String place,
        @InColumn(value = "class", of = "classes") String ofClass,
        @InColumn(unit = NumberUnit.FIRMS) long firms,
        String source)
        implements Row {}
