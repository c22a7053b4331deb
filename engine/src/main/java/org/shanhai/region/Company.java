package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalDouble;

/// A quoted company, named as evidence of what is made at a place. Staff, revenue and profit are
/// those of the whole group, wherever it works, so they are never part of what is known of the
/// place.
///
/// @param place where it is registered
/// @param industry the code of its main one, where it is known
/// @param market where it is quoted
/// @param code its code on that market
/// @param staff persons, of the group
/// @param revenue money of the year, of the group
/// @param profit money of the year after tax, of the group
/// @param year the figures speak of
public record Company(
        String place,
        Optional<String> industry,
        String name,
        String market,
        String code,
        OptionalDouble staff,
        OptionalDouble revenue,
        OptionalDouble profit,
        int year,
        Basis basis,
        String source,
        String note)
        implements Row {}
