package org.shanhai.supply.trade;

/// A class of industries whose goods travel alike.
///
/// @param kernel how trade falls with distance within a province
/// @param between how it falls from province to province
/// @param ownShare the mean share of their own use that provinces supply, 0…1; NaN leaves it to
///     the kernel
public record ReachClass(String key, Kernel kernel, Kernel between, double ownShare) {
    /// One kernel for what is kept and for partners.
    public ReachClass(String key, Kernel kernel, double ownShare) {
        this(key, kernel, kernel, ownShare);
    }

    public ReachClass {
        if (ownShare < 0 || ownShare > 1) {
            throw new IllegalArgumentException(
                    "The own share (%s) of reach '%s' must lie between 0 and 1."
                            .formatted(ownShare, key));
        }
    }

    /// Whether [KeptAtHome] says what provinces keep; else one kernel tells all.
    boolean isKept() {
        return !kernel.equals(between) || !Double.isNaN(ownShare);
    }

    /// The form in which one kernel tells all.
    ReachClass asOne() {
        return new ReachClass(key, kernel, Double.NaN);
    }
}
