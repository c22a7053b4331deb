package org.shanhai.supply.trade;

/// A class of industries whose goods travel alike.
///
/// @param kernel how trade falls with distance
/// @param ownShare the share of their own use that places of the study area are to supply, 0…1;
///     NaN leaves it to the kernel and the areas of places
public record ReachClass(String key, Kernel kernel, double ownShare) {
    public ReachClass {
        if (ownShare < 0 || ownShare > 1) {
            throw new IllegalArgumentException(
                    "The own share (%s) of reach '%s' must lie between 0 and 1."
                            .formatted(ownShare, key));
        }
    }
}
