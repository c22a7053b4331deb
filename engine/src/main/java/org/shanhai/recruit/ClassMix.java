package org.shanhai.recruit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.shanhai.region.ClassCount;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Whether what the nation's table says an industry buys may be taken for what it buys in a place.
/// The table knows industries, and one may hold many trades: a place of wooden toys buys little of
/// what toys, stationery and sports goods buy together. So the mix of classes is held against that
/// of the whole study area, by firms seen: alike where they overlap by half, Σ_c min(s_c, S_c) ≥ ½.
///
/// @param classes how many each industry has
/// @param firms by industry, place and class
/// @param all by industry and class
record ClassMix(
        Map<String, Long> classes,
        Map<String, Map<String, Map<String, Long>>> firms,
        Map<String, Map<String, Long>> all) {
    /// Fewer firms that were read so finely tell nothing of a mix.
    static final long FEWEST = 3;

    /// Assumed.
    static final double ALIKE = 0.5;

    static ClassMix of(Region region) {
        List<IndustryClass> classes = region.all(IndustryClass.class);
        Map<String, String> industries =
                classes.stream()
                        .collect(Collectors.toMap(IndustryClass::key, IndustryClass::industry));
        Map<String, Map<String, Map<String, Long>>> firms = new HashMap<>();
        Map<String, Map<String, Long>> all = new HashMap<>();
        for (ClassCount each : region.all(ClassCount.class)) {
            String industry = industries.get(each.ofClass());
            firms.computeIfAbsent(industry, key -> new HashMap<>())
                    .computeIfAbsent(each.place(), key -> new HashMap<>())
                    .merge(each.ofClass(), each.firms(), Long::sum);
            all.computeIfAbsent(industry, key -> new HashMap<>())
                    .merge(each.ofClass(), each.firms(), Long::sum);
        }
        return new ClassMix(
                classes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        IndustryClass::industry, Collectors.counting())),
                firms,
                all);
    }

    /// Also of an industry with one class, or of which the region names no classes: nothing finer
    /// is known of it anywhere. Not where too few firms were read, of which nothing is known.
    boolean isAlike(Place place, Industry industry) {
        return classes.getOrDefault(industry.code(), 0L) <= 1
                || overlap(place, industry).orElse(0) >= ALIKE;
    }

    /// Whether its mix is known to be unlike.
    boolean isOther(Place place, Industry industry) {
        return !isAlike(place, industry) && overlap(place, industry).isPresent();
    }

    /// Empty where too few firms were read so finely.
    private OptionalDouble overlap(Place place, Industry industry) {
        Map<String, Long> here =
                firms.getOrDefault(industry.code(), Map.of()).getOrDefault(place.key(), Map.of());
        long seen = here.values().stream().mapToLong(Long::longValue).sum();
        return seen >= FEWEST
                ? OptionalDouble.of(overlap(here, all.getOrDefault(industry.code(), Map.of())))
                : OptionalDouble.empty();
    }

    /// The part two mixes have in common, 0 to 1.
    static double overlap(Map<String, Long> one, Map<String, Long> other) {
        double ofOne = one.values().stream().mapToLong(Long::longValue).sum();
        double ofOther = other.values().stream().mapToLong(Long::longValue).sum();
        // In the order of codes: sums must not hang on that of a map.
        return one.keySet().stream()
                .sorted()
                .mapToDouble(
                        of ->
                                Math.min(
                                        one.getOrDefault(of, 0L) / ofOne,
                                        other.getOrDefault(of, 0L) / ofOther))
                .sum();
    }
}
