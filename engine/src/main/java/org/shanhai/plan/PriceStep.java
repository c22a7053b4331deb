package org.shanhai.plan;

/// What a wider or narrower bound would be worth: the plan solved anew with it.
///
/// @param more by which part it is widened; below 0 where it is narrowed
/// @param amount that the bound then has
/// @param atLeast what the aims gain at least, as the new plan shows; below 0 what they lose at
/// most
/// @param atMost what they gain at most: proven
/// @param plan that shows it
public record PriceStep(
        Bound bound, double more, double amount, double atLeast, double atMost, Plan plan) {
    private static final double ROUNDING = 1e-6;

    /// Whether both ends are one, but for rounding.
    public boolean isExact() {
        return atMost - atLeast <= ROUNDING * Math.max(1, Math.abs(atLeast));
    }
}
