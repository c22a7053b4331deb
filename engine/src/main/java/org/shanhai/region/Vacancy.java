package org.shanhai.region;

import java.util.OptionalInt;

/// Whom a firm of a zone looks for.
///
/// @param zone the key of the zone
/// @param firm may be empty where the zone asks for all its firms
/// @param until the year by which they are wanted
public record Vacancy(
        String key,
        String zone,
        String firm,
        String trade,
        double persons,
        OptionalInt until,
        Basis basis,
        String source)
        implements Row {}
