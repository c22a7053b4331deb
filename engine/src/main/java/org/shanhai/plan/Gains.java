package org.shanhai.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.region.Role;

/// What a project brings at one site, a year: by what it is, and the part its places play.
///
/// @param byRole of the whole region and beyond; key of [Counted#GAINS] → role → amount
/// @param atSite of that what falls in the very place it stands in
public record Gains(Map<String, Map<Role, Double>> byRole, Map<String, Double> atSite) {
    public static final Gains NONE = new Gains(Map.of(), Map.of());

    public Gains {
        Map<String, Map<Role, Double>> copy = new TreeMap<>();
        byRole.forEach(
                (key, amounts) -> {
                    Map<Role, Double> of = new EnumMap<>(Role.class);
                    of.putAll(amounts);
                    copy.put(key, Collections.unmodifiableMap(of));
                });
        byRole = Collections.unmodifiableMap(copy);
        atSite = Collections.unmodifiableMap(new TreeMap<>(atSite));
    }

    /// So many times all of it.
    Gains times(double part) {
        Map<String, Map<Role, Double>> roles = new TreeMap<>();
        byRole.forEach(
                (key, amounts) -> {
                    Map<Role, Double> of = new EnumMap<>(Role.class);
                    amounts.forEach((role, amount) -> of.put(role, part * amount));
                    roles.put(key, of);
                });
        Map<String, Double> here = new TreeMap<>();
        atSite.forEach((key, amount) -> here.put(key, part * amount));
        return new Gains(roles, here);
    }

    public double in(String key, Role role) {
        return byRole.getOrDefault(key, Map.of()).getOrDefault(role, 0.0);
    }

    /// Inside the study area.
    public double inRegion(String key) {
        return in(key, Role.MOUNTAIN) + in(key, Role.COAST) + in(key, Role.OTHER);
    }

    public double here(String key) {
        return atSite.getOrDefault(key, 0.0);
    }
}
