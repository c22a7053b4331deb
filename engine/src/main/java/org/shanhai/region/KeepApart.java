package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// What may not stand beside what, by one text.
///
/// @param matters keys of [Matter]s: who does one of them is kept apart
/// @param beside prefixes of the classes it is kept apart from
/// @param km how far; empty where the text names no distance
/// @param text the standard or law it is from, and its article
@OfTable(value = "neighbours", key = "matters, beside, text")
public record KeepApart(
        @InColumn(of = "matters", needed = true) List<String> matters,
        @InColumn(needed = true) List<String> beside,
        @InColumn(unit = NumberUnit.KM) OptionalDouble km,
        String text,
        @InColumn(maybe = true) String article,
        @InColumn(needed = true) String source,
        String note)
        implements Row {
    public KeepApart {
        matters = List.copyOf(matters);
        beside = List.copyOf(beside);
    }

    /// Whether it keeps things apart from what is of one of some classes.
    public boolean isFrom(List<String> classes) {
        return classes.stream().anyMatch(each -> Matter.fits(beside, each));
    }
}
