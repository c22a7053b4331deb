package org.shanhai.region;

import java.util.List;
import java.util.OptionalInt;

/// What a county has said it wants to develop.
///
/// @param industries keys of the industry sets it means; none where its words name no industry
/// @param kind in which kind of text it says so
public record Direction(
        String place,
        String name,
        String nameLocal,
        List<String> industries,
        OptionalInt year,
        String kind,
        String source)
        implements Row {
    public Direction {
        industries = List.copyOf(industries);
    }
}
