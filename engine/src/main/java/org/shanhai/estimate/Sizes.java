package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How big each unit's broad sectors are taken to be before anything is fitted: units ×
/// [Broad], value added, money of the base year.
///
/// In order: the broad sector's own figure (nearest year, carried by growth); the place's total
/// split as the place around it; what the place around it leaves, shared out by population, or
/// by area where nobody counted.
final class Sizes {
    /// What the unknown parts of a place are given at least when its known parts fill it:
    /// assumed.
    private static final double LEAST_REST = 0.02;

    private final Region region;
    private final Map<String, Total> best = new HashMap<>();
    private final double[][] sizes;

    Sizes(Region region, Nation nation, List<Total> totals, List<Total> hints) {
        this.region = region;
        sizes = new double[region.places().unitCount()][Broad.values().length];
        int base = region.baseYear();
        List<Total> byTrust = new ArrayList<>(totals);
        // Bounds come last: they say least about size.
        byTrust.sort(Comparator.comparing((Total t) -> Double.isInfinite(t.high())));
        hints.stream()
                .filter(hint -> hint.facts().getFirst().isWhole())
                .sorted(
                        Comparator.comparingInt(
                                hint -> Math.abs(hint.facts().getFirst().year() - base)))
                .forEach(byTrust::add);
        for (Total total : byTrust) {
            if (total.low() > 0) {
                best.putIfAbsent(key(total.place(), total.set().key()), total);
            }
        }
        double[] whole = new double[Broad.values().length];
        for (Broad broad : Broad.values()) {
            whole[broad.ordinal()] = nation.broad(broad);
        }
        share(region.places().listRoots(), whole);
    }

    /// Value added, money of the base year.
    double of(int unit, Broad broad) {
        return sizes[unit][broad.ordinal()];
    }

    private static String key(Place place, String set) {
        return place.key() + " " + set;
    }

    private void settle(Place place, double[] size) {
        int unit = region.places().unitNumber(place);
        if (unit >= 0) {
            sizes[unit] = size;
            return;
        }
        List<Place> inside =
                region.places().all().stream()
                        .filter(p -> p.within().isPresent())
                        .filter(p -> p.within().get().equals(place.key()))
                        .toList();
        share(inside, size);
    }

    /// Gives each of the places that make up a whole its size.
    private void share(List<Place> places, double[] whole) {
        double wholeSum = sum(whole);
        double[] rest = whole.clone();
        List<Place> unsized = new ArrayList<>();
        Map<Place, double[]> known = new HashMap<>();
        for (Place place : places) {
            double[] size = knownSize(place, whole, wholeSum);
            if (size.length == 0) {
                unsized.add(place);
            } else {
                known.put(place, size);
                for (int b = 0; b < rest.length; b++) {
                    rest[b] -= size[b];
                }
            }
        }
        for (int b = 0; b < rest.length; b++) {
            rest[b] = Math.max(rest[b], LEAST_REST * whole[b]);
        }
        double[] weights = weights(unsized);
        double weightSum = sum(weights);
        for (int k = 0; k < unsized.size(); k++) {
            double[] size = rest.clone();
            for (int b = 0; b < size.length; b++) {
                size[b] *= weights[k] / weightSum;
            }
            known.put(unsized.get(k), size);
        }
        places.forEach(place -> settle(place, java.util.Objects.requireNonNull(known.get(place))));
    }

    /// The size a place's own figures give it; of length 0 where there are none.
    private double[] knownSize(Place place, double[] whole, double wholeSum) {
        OptionalDouble total = figure(place, "");
        double[] size = new double[whole.length];
        double knownSum = 0;
        double openWeight = 0;
        boolean any = total.isPresent();
        for (Broad broad : Broad.values()) {
            OptionalDouble figure = figure(place, broad.key());
            if (figure.isPresent()) {
                size[broad.ordinal()] = figure.getAsDouble();
                knownSum += figure.getAsDouble();
                any = true;
            } else {
                openWeight += whole[broad.ordinal()];
            }
        }
        if (!any) {
            return new double[0];
        }
        double open =
                Math.max(0, total.orElse(knownSum * wholeSum / (wholeSum - openWeight)) - knownSum);
        for (Broad broad : Broad.values()) {
            int b = broad.ordinal();
            if (figure(place, broad.key()).isEmpty() && openWeight > 0) {
                size[b] = Math.max(open, LEAST_REST * knownSum) * whole[b] / openWeight;
            }
        }
        return size;
    }

    private OptionalDouble figure(Place place, String set) {
        Total total = best.get(key(place, set));
        if (total == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                Double.isInfinite(total.high()) ? total.low() : (total.low() + total.high()) / 2);
    }

    /// Population of the nearest year counted, of all of the place in the borders of the pack;
    /// area where any of the places has no count.
    private double[] weights(List<Place> places) {
        double[] people = new double[places.size()];
        double[] areas = new double[places.size()];
        boolean allCounted = true;
        for (int k = 0; k < people.length; k++) {
            OptionalDouble count = population(places.get(k));
            allCounted &= count.isPresent();
            people[k] = count.orElse(0);
            areas[k] = places.get(k).areaKm2().orElse(1);
        }
        return allCounted ? people : areas;
    }

    private OptionalDouble population(Place place) {
        return region.facts().about(place).stream()
                .filter(fact -> fact.measure().key().startsWith(Measure.POPULATION))
                .filter(Fact::isWhole)
                .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ALL)
                .filter(fact -> fact.quantity().isPresent() && fact.quantity().get().low() > 0)
                .min(
                        Comparator.comparingInt(
                                        (Fact fact) -> Math.abs(fact.year() - region.baseYear()))
                                .thenComparing(fact -> fact.measure().key()))
                .map(fact -> OptionalDouble.of(fact.quantity().orElseThrow().low()))
                .orElse(OptionalDouble.empty());
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
