package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalDouble;

/// What a project promised and what came of it in a year, as it was followed.
///
/// @param figure the key of the figure: `tax`, `jobs`
/// @param expected the part of the promise that was to be expected by then, as a part of one; empty
///     where nothing tells
/// @param expectedBasis how that is known; empty where nobody said
/// @param unit of both, canonical
public record Followed(
        String project,
        String name,
        String nameLocal,
        Optional<String> industry,
        String zone,
        String figure,
        int year,
        double promised,
        double actual,
        OptionalDouble expected,
        Optional<Basis> expectedBasis,
        String unit,
        Basis basis,
        String source)
        implements Row {}
