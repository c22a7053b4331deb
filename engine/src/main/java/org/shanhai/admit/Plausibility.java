package org.shanhai.admit;

import java.util.List;

/// Whether promises can be believed. Stands beside the verdict and is part of no mark.
///
/// @param identities accounts that must hold
/// @param comparisons with comparable projects
public record Plausibility(List<Identity> identities, List<Comparison> comparisons) {
    public Plausibility {
        identities = List.copyOf(identities);
        comparisons = List.copyOf(comparisons);
    }

    /// Whether anything is to be asked about.
    public boolean isFlagged() {
        return identities.stream().anyMatch(one -> one.outcome() == Identity.Outcome.BROKEN)
                || comparisons.stream().anyMatch(Comparison::isFar);
    }
}
