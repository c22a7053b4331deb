package org.shanhai.estimate;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;

/// Carries a figure of another year to the base year by the growth of the study area's value
/// added between the two, at current prices; by broad sector where that is known.
///
/// Between two known years it is interpolated at a constant rate; beyond the last known one
/// nothing is carried.
final class Growth {
    private final int baseYear;
    private final NavigableMap<Integer, Double> total = new TreeMap<>();
    private final Map<Broad, NavigableMap<Integer, Double>> byBroad = new EnumMap<>(Broad.class);

    Growth(Region region) {
        baseYear = region.baseYear();
        for (Broad broad : Broad.values()) {
            byBroad.put(broad, new TreeMap<>());
        }
        for (Fact fact : region.facts().about(region.areaPlace())) {
            if (fact.measures(Measure.VALUE_ADDED)
                    && fact.isWhole()
                    && fact.quantity().isPresent()
                    && fact.quantity().get().isPoint()
                    && fact.quantity().get().low() > 0) {
                series(fact.industries())
                        .ifPresent(
                                years ->
                                        years.putIfAbsent(
                                                fact.year(), fact.quantity().get().low()));
            }
        }
    }

    private Optional<NavigableMap<Integer, Double>> series(IndustrySet set) {
        return switch (set.kind()) {
            case ALL -> Optional.of(total);
            case BROAD ->
                    Optional.ofNullable(
                            byBroad.get(
                                    Broad.valueOf(set.key().toUpperCase(java.util.Locale.ROOT))));
            case GROUP, ONE -> Optional.empty();
        };
    }

    /// What a figure of that year is multiplied by to speak of the base year; 1 for the base
    /// year.
    Optional<Double> factor(int year, Optional<Broad> broad) {
        if (year == baseYear) {
            return Optional.of(1.0);
        }
        Optional<Double> bySector = broad.map(byBroad::get).flatMap(years -> factor(years, year));
        return bySector.isPresent() ? bySector : factor(total, year);
    }

    private Optional<Double> factor(NavigableMap<Integer, Double> years, int year) {
        Optional<Double> then = level(years, year);
        Optional<Double> now = level(years, baseYear);
        return then.isPresent() && now.isPresent()
                ? Optional.of(now.get() / then.get())
                : Optional.empty();
    }

    private static Optional<Double> level(NavigableMap<Integer, Double> years, int year) {
        Map.Entry<Integer, Double> before = years.floorEntry(year);
        Map.Entry<Integer, Double> after = years.ceilingEntry(year);
        if (before == null || after == null) {
            return Optional.empty();
        }
        if (before.getKey().equals(after.getKey())) {
            return Optional.of(before.getValue());
        }
        double position = (year - before.getKey()) / (double) (after.getKey() - before.getKey());
        return Optional.of(
                before.getValue() * Math.pow(after.getValue() / before.getValue(), position));
    }
}
