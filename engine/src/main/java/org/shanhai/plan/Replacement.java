package org.shanhai.plan;

/// What a candidate is worth to the best plan: what the aims lose where it must stay out of it, or
/// must come in. Against what that plan comes to.
///
/// @param candidate its number in the pipeline
/// @param isPlaced whether the best plan has it, so that it would stay out
/// @param atLeast proven; 0 where nothing is; ∞ where there is no such plan
/// @param atMost as a plan shows; ∞ where none was found
public record Replacement(int candidate, boolean isPlaced, double atLeast, double atMost) {
    private static final double ROUNDING = 1e-6;

    public Replacement {
        if (!(atLeast >= 0) || !(atMost >= atLeast)) {
            throw new IllegalArgumentException(
                    "What is lost (%s to %s) must be a range not below 0."
                            .formatted(atLeast, atMost));
        }
    }

    /// Whether both ends are one, but for rounding.
    public boolean isExact() {
        return atLeast == atMost || atMost - atLeast <= ROUNDING * Math.max(1, atLeast);
    }

    /// Whether no plan exists with (or without) it.
    public boolean isImpossible() {
        return atLeast == Double.POSITIVE_INFINITY;
    }

    /// Whether every plan that loses no more than so much has it where the best one has it, and has
    /// it not where not.
    public boolean isFixedWithin(double loss) {
        return atLeast > loss;
    }
}
