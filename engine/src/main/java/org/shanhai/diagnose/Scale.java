package org.shanhai.diagnose;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Percentile;
import org.shanhai.profile.Value;

/// A gauge over the places of the study area that know it: what is worst, what best, and where each
/// stands between.
final class Scale {
    /// Fewer say nothing of where one stands.
    static final int FEWEST_PLACES = 3;

    private static final int COMMON_IS_ONE_IN = 3;

    private final Gauge gauge;
    private final String unit;
    private final Map<Integer, Value> known = new LinkedHashMap<>();
    private final Map<Integer, Value> compared = new LinkedHashMap<>();
    private final double[] sorted;
    private final double divergence;
    private final int places;

    /// @param known values by unit of the study area
    /// @param money whether its values are money
    /// @param year the one most places know it of; figures too far from it are not compared
    /// @param places how many the study area has
    Scale(
            Gauge gauge,
            String unit,
            Map<Integer, Value> known,
            boolean money,
            int year,
            int places) {
        this.places = places;
        this.gauge = gauge;
        this.unit = unit;
        this.known.putAll(known);
        known.forEach(
                (place, value) -> {
                    if (value.isWithin(gauge.mostYears(money), year)) {
                        compared.put(place, value);
                    }
                });
        sorted = compared.values().stream().mapToDouble(Value::value).sorted().toArray();
        divergence = isUsable() ? divergence() : 0;
    }

    Gauge gauge() {
        return gauge;
    }

    String unit() {
        return unit;
    }

    /// How many places can be compared.
    int among() {
        return sorted.length;
    }

    /// How many places know it at all.
    int knownCount() {
        return known.size();
    }

    /// Whether enough places know it, and not all the same.
    boolean isUsable() {
        return sorted.length >= FEWEST_PLACES && sorted[0] < sorted[sorted.length - 1];
    }

    /// Whether so many places can be compared that where one stands among them says where it stands
    /// in the study area: a third of its places. Among a few that happen to be known, a place may
    /// look weak or strong by who they are.
    boolean isCommon() {
        return isUsable() && COMMON_IS_ONE_IN * sorted.length >= places;
    }

    Optional<Value> find(int place) {
        return Optional.ofNullable(known.get(place));
    }

    boolean isCompared(int place) {
        return isUsable() && compared.containsKey(place);
    }

    /// From 0, the worst, to 1, the best.
    OptionalDouble scaled(int place) {
        Value value = compared.get(place);
        return value == null || !isUsable()
                ? OptionalDouble.empty()
                : OptionalDouble.of(scaled(value.value()));
    }

    private double scaled(double value) {
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        double share = (value - least) / (most - least);
        return gauge.moreIsBetter() ? share : 1 - share;
    }

    /// The share of the places that know it which do worse, ties by half.
    OptionalDouble percentile(int place) {
        Value value = compared.get(place);
        if (value == null || !isUsable()) {
            return OptionalDouble.empty();
        }
        double below = Percentile.of(value.value(), sorted);
        return OptionalDouble.of(gauge.moreIsBetter() ? below : 1 - below);
    }

    /// 1 − e: how unevenly the places stand, from 0, all alike. Not yet a weight.
    double entropyDivergence() {
        return divergence;
    }

    private double divergence() {
        double sum = Arrays.stream(sorted).map(this::scaled).sum();
        double entropy = 0;
        for (double value : sorted) {
            double p = scaled(value) / sum;
            entropy -= p > 0 ? p * Math.log(p) : 0;
        }
        return Math.max(0, 1 - entropy / Math.log(sorted.length));
    }
}
