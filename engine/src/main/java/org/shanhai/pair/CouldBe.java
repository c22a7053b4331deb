package org.shanhai.pair;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.shanhai.profile.Structure;

/// What a place could sell another of a product beyond what it sells now, money a year.
///
/// Never more than the buyer's industries buy elsewhere; nor than would bring the seller to the
/// share that makers reach at that distance ([ReachedShares]); nor, over all buyers of the study
/// area together, than the seller sells away from home: where they could take more, all get the
/// same part of it.
final class CouldBe {
    private final Purchases purchases;
    private final ReachedShares reached;
    private final int[] inside;
    private final Map<Long, Double> parts = new HashMap<>();

    CouldBe(Structure structure, Purchases purchases) {
        this.purchases = purchases;
        reached = new ReachedShares(structure, purchases);
        inside = structure.region().insideUnits();
    }

    /// Within the seller's capacity.
    double amount(int seller, int buyer, int product) {
        double wanted = wanted(seller, buyer, product);
        return wanted > 0 ? wanted * part(seller, product) : 0;
    }

    /// What the buyer could take, whatever the seller makes.
    double wanted(int seller, int buyer, int product) {
        double bought = purchases.bought(buyer, product);
        OptionalDouble share = reached.at(seller, buyer, product);
        if (!(bought > 0) || share.isEmpty()) {
            return 0;
        }
        double more = bought * (share.getAsDouble() - purchases.share(seller, buyer, product));
        return Math.max(0, Math.min(more, purchases.elsewhere(buyer, seller, product)));
    }

    /// The part of what buyers could take that the seller has to sell.
    private synchronized double part(int seller, int product) {
        return parts.computeIfAbsent(
                ((long) seller << Integer.SIZE) | product,
                key -> {
                    double all = 0;
                    for (int buyer : inside) {
                        all += buyer == seller ? 0 : wanted(seller, buyer, product);
                    }
                    return all > 0 ? Math.min(1, purchases.soldAway(seller, product) / all) : 0;
                });
    }
}
