package org.shanhai.region;

import java.util.OptionalInt;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// Another name of a place, or a later or earlier area that is mapped to it.
///
/// @param place the key of the place meant
/// @param since the year from which the other name or border holds
@OfTable(value = "aliases", key = "alias", more = "note")
public record Alias(
        String alias, @InColumn(of = "places") String place, OptionalInt since, Rule rule) {

    /// Whether it is no name but the six digits of an administrative division.
    public boolean isCode() {
        return alias.matches("[0-9]{6}");
    }

    /// How the area of the alias relates to that of the place.
    public enum Rule implements Keyed {
        /// The same area: figures carry over as they are.
        SAME,
        /// A part of the place: figures are lower bounds.
        PART,
        /// More than the place: figures are upper bounds.
        WHOLE,
        /// Partly in the place and partly beside it: figures say nothing of it.
        ACROSS
    }
}
