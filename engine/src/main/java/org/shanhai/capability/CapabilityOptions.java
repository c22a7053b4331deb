package org.shanhai.capability;

/// How indices are computed.
///
/// @param selection which places and industries take part
/// @param threshold the RCA from which an industry is present, above 0
/// @param relatedness the measure that density, outlook and gain rest on
/// @param selfTerm whether an industry's relatedness to itself counts in them
public record CapabilityOptions(
        Selection selection, double threshold, RelatednessMeasure relatedness, SelfTerm selfTerm) {
    /// As published: all that is not empty, RCA ≥ 1, proximity, the self-term counted.
    public static final CapabilityOptions PUBLISHED =
            new CapabilityOptions(Selection.ALL, 1, Colocation.PROXIMITY, SelfTerm.COUNTED);

    public CapabilityOptions {
        if (!(threshold > 0) || threshold == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The threshold of RCA (%s) must be a number above 0.".formatted(threshold));
        }
    }

    public CapabilityOptions with(SelfTerm other) {
        return new CapabilityOptions(selection, threshold, relatedness, other);
    }
}
