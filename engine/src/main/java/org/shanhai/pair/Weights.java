package org.shanhai.pair;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each part counts in a score: none below 0, not all 0.
public final class Weights {
    private final Map<ScorePart, Double> byPart;

    private Weights(Map<ScorePart, Double> byPart) {
        this.byPart = Collections.unmodifiableMap(byPart);
    }

    /// One for each part of the score, nothing for what stands beside it.
    public static Weights standard() {
        Map<ScorePart, Double> weights = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            weights.put(part, part.isInScore() ? 1.0 : 0.0);
        }
        return new Weights(weights);
    }

    /// @param given those of some parts; the others count nothing
    /// @throws IllegalArgumentException where one is negative or no number, or none is above 0
    public static Weights of(Map<ScorePart, Double> given) {
        Map<ScorePart, Double> weights = new EnumMap<>(ScorePart.class);
        double sum = 0;
        for (ScorePart part : ScorePart.values()) {
            double weight = given.getOrDefault(part, 0.0);
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "The weight of %s (%s) must be a number from 0 on."
                                .formatted(part.key(), weight));
            }
            weights.put(part, weight);
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("One weight at least must be above 0.");
        }
        return new Weights(weights);
    }

    /// Whether they are what is taken where none are asked for.
    public boolean isStandard() {
        return byPart.equals(standard().byPart);
    }

    public double of(ScorePart part) {
        return byPart.getOrDefault(part, 0.0);
    }
}
