package org.shanhai.plan;

import java.util.List;
import org.shanhai.region.Role;

/// Which places or zones something is counted in.
public sealed interface Where {
    /// Who plays a part in the study area.
    List<Role> INSIDE = List.of(Role.MOUNTAIN, Role.COAST, Role.OTHER);

    /// The whole study area.
    record Region() implements Where {}

    static Where region() {
        return new Region();
    }

    /// All places that play one part.
    record Group(Role role) implements Where {}

    /// One place, by key.
    record OfPlace(String place) implements Where {}

    /// One zone, by key.
    record OfZone(String zone) implements Where {}

    /// Its name in JSON and on the command line.
    default String key() {
        return switch (this) {
            case Region region -> "region";
            case Group(Role role) -> role.key();
            case OfPlace(String place) -> place;
            case OfZone(String zone) -> zone;
        };
    }

    /// Whether it takes a site in.
    default boolean contains(Site site) {
        return switch (this) {
            case Region region -> true;
            case Group(Role role) -> site.place().hasRole(role);
            case OfPlace(String place) -> site.place().key().equals(place);
            case OfZone(String zone) -> site.zone().key().equals(zone);
        };
    }
}
