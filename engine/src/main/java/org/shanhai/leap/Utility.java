package org.shanhai.leap;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each aspect counts in the order of a shortlist: none below 0, not all 0. Of an industry
/// of which an aspect is not known the others count for it: U = Σ w_a p_a / Σ w_a over the known
/// aspects a, with p_a its rank among those compared, 0…1.
public record Utility(Map<Aspect, Double> weights) {
    /// Whether its suppliers are here, what it brings, how clean it is, and what it makes of the
    /// two things that are scarce, alike; and three times as much how near it is: most of the
    /// others rest on ratios of the nation and put the same industries first everywhere. Assumed; a
    /// person may set others.
    public static final Utility STANDARD =
            of(
                    Map.of(
                            Aspect.REACH, 3.0,
                            Aspect.SUPPLIERS, 1.0,
                            Aspect.VALUE, 1.0,
                            Aspect.CLEAN, 1.0,
                            Aspect.LAND, 1.0,
                            Aspect.ENERGY, 1.0));

    /// @throws IllegalArgumentException where a weight is negative or no number, or none is above 0
    public Utility {
        Map<Aspect, Double> all = new EnumMap<>(Aspect.class);
        double sum = 0;
        for (Aspect aspect : Aspect.values()) {
            double weight = weights.getOrDefault(aspect, 0.0);
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The weight of %s (%s) must be a number from 0 on."
                                .formatted(aspect.key(), weight));
            }
            all.put(aspect, weight);
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("One weight at least must be above 0.");
        }
        weights = Collections.unmodifiableMap(all);
    }

    /// @param given those of some aspects; the others count nothing
    public static Utility of(Map<Aspect, Double> given) {
        return new Utility(given);
    }

    /// Only one aspect.
    public static Utility of(Aspect aspect) {
        return of(Map.of(aspect, 1.0));
    }

    public double weight(Aspect aspect) {
        return weights.getOrDefault(aspect, 0.0);
    }

    /// U of what is known of the ranks.
    ///
    /// @param ranks 0…1, of the aspects that are known
    /// @return 0…1; 0 where nothing that counts is known
    double of(RankOf ranks) {
        double sum = 0;
        double known = 0;
        for (Aspect aspect : Aspect.values()) {
            double weight = weight(aspect);
            double rank = weight > 0 ? ranks.find(aspect) : Double.NaN;
            if (!Double.isNaN(rank)) {
                sum += weight * rank;
                known += weight;
            }
        }
        return known > 0 ? sum / known : 0;
    }

    /// The rank in an aspect, 0…1; NaN where it is not known.
    @FunctionalInterface
    interface RankOf {
        double find(Aspect aspect);
    }
}
