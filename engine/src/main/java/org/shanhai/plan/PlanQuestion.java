package org.shanhai.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is asked of a plan.
///
/// @param aims together to be made as much as possible
/// @param pins key of a project → key of the zone it must stand in
public record PlanQuestion(
        List<Aim> aims, List<Bound> bounds, List<Tie> ties, Map<String, String> pins) {
    public PlanQuestion {
        aims = List.copyOf(aims);
        bounds = List.copyOf(bounds);
        ties = List.copyOf(ties);
        pins = Collections.unmodifiableMap(new TreeMap<>(pins));
    }

    public PlanQuestion withAims(List<Aim> others) {
        return new PlanQuestion(others, bounds, ties, pins);
    }

    public PlanQuestion withBounds(List<Bound> others) {
        return new PlanQuestion(aims, others, ties, pins);
    }

    /// Whether a bound is one of many that say the same of one zone after another.
    public boolean isOneOfMany(Bound bound) {
        return bound.limit().isEmpty()
                && bounds.stream()
                        .anyMatch(
                                other ->
                                        !other.equals(bound)
                                                && other.limit().isEmpty()
                                                && other.counted()
                                                        .key()
                                                        .equals(bound.counted().key())
                                                && other.counted()
                                                        .year()
                                                        .equals(bound.counted().year())
                                                && other.low() == bound.low()
                                                && other.high() == bound.high());
    }
}
