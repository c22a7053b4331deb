package org.shanhai.region;

import java.util.OptionalInt;

/// Another name of a place, or a later or earlier area that is mapped to it.
///
/// @param place the key of the place meant
/// @param since the year from which the other name or border holds
public record Alias(String alias, String place, OptionalInt since, Rule rule) {

    /// How the area of the alias relates to that of the place.
    public enum Rule {
        /// The same area: figures carry over as they are.
        SAME,
        /// A part of the place: figures are lower bounds.
        PART,
        /// More than the place: figures are upper bounds.
        WHOLE
    }
}
