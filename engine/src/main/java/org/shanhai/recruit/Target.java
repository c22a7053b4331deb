package org.shanhai.recruit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Somebody who could fill a gap.
///
/// @param name of the company or firm; empty of a cluster, which goes by its place
/// @param evidence the firmest first; empty of a cluster known by firms seen alone, and of firms of
///     a register a person brings
/// @param firmsSeen of the industry, of a cluster: in samples of registers
/// @param chance that the place makes more of it than others, of a cluster
/// @param pact whether its place has a pact with the place that calls
/// @param km straight, between centres
/// @param staff persons, of the group
/// @param revenue money a year, of the group
/// @param capital pledged, money
/// @param land where land is dearer there than here
/// @param isInOwnRegister whether it is in a register a person brings
public record Target(
        TargetKind kind,
        String name,
        Place place,
        Industry industry,
        List<TargetEvidence> evidence,
        long firmsSeen,
        OptionalDouble chance,
        boolean pact,
        OptionalDouble km,
        OptionalDouble staff,
        OptionalDouble revenue,
        OptionalDouble capital,
        Expansion expansion,
        Optional<LandGap> land,
        boolean isInOwnRegister,
        TargetScore score) {
    public Target {
        evidence = List.copyOf(evidence);
    }
}
