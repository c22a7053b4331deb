package org.shanhai.recruit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Somebody who could fill a gap.
///
/// @param name of the company or firm; empty of a cluster, which goes by its place
/// @param evidence the firmest first; empty of a cluster known by firms seen alone, and of firms of
///     files a person brings
/// @param firmsSeen of the industry, of a cluster: in samples of registers
/// @param chance that the place makes more of it than others, of a cluster
/// @param km straight, between centres
/// @param staff persons, of the group
/// @param revenue money a year, of the group
/// @param capital pledged, money
/// @param year of staff and revenue, where the pack tells them
/// @param land where the lowest allowed price of land is higher there than here
/// @param motives in their order
public record Target(
        TargetKind kind,
        String name,
        Place place,
        Industry industry,
        List<TargetEvidence> evidence,
        long firmsSeen,
        OptionalDouble chance,
        OptionalDouble km,
        OptionalDouble staff,
        OptionalDouble revenue,
        OptionalDouble capital,
        OptionalInt year,
        Expansion expansion,
        Optional<LandGap> land,
        TargetHeld held,
        Set<Motive> motives) {
    /// From so many persons on an industrial firm is no small one (classes of the National Bureau
    /// of Statistics of China, 2017).
    public static final double NOT_SMALL = 300;

    public Target {
        evidence = List.copyOf(evidence);
        motives = Collections.unmodifiableSet(new TreeSet<>(motives));
    }

    /// Whether it is in a file a person brings.
    public boolean isOwn() {
        return held != TargetHeld.PACK;
    }

    /// Whether a second plant is likelier within its means than of others. A cluster holds some.
    boolean isLarge() {
        return kind == TargetKind.CLUSTER || staff.orElse(0) >= NOT_SMALL;
    }
}
