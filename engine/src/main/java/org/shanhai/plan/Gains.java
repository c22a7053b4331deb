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
/// @param own of that what the project makes itself
public record Gains(
        Map<String, Map<Role, Double>> byRole,
        Map<String, Double> atSite,
        Map<String, Double> own) {
    public static final Gains NONE = new Gains(Map.of(), Map.of());

    /// Of which nobody says what the project makes itself.
    public Gains(Map<String, Map<Role, Double>> byRole, Map<String, Double> atSite) {
        this(byRole, atSite, Map.of());
    }

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
        own = Collections.unmodifiableMap(new TreeMap<>(own));
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
        return new Gains(roles, times(atSite, part), times(own, part));
    }

    private static Map<String, Double> times(Map<String, Double> amounts, double part) {
        Map<String, Double> times = new TreeMap<>();
        amounts.forEach((key, amount) -> times.put(key, part * amount));
        return times;
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

    public double own(String key) {
        return own.getOrDefault(key, 0.0);
    }
}
