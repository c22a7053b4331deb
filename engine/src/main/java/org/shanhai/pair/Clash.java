package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// How far two places sell the same: Σ min(share of sales) over industries that both are known to
/// have, from 0 to 1 (the overlap of Finger and Kreinin 1979, doi:10.2307/2231506, kept to what
/// both are known for). Products used where they are made compete with nobody and are left out.
final class Clash {
    private final Structure structure;
    private final SalesCells sales;
    private final Purchases purchases;
    private final double[] totals;

    Clash(Structure structure, Sales sales, Purchases purchases) {
        this.structure = structure;
        this.sales = sales.cells();
        this.purchases = purchases;
        totals = new double[structure.region().places().unitCount()];
        for (int r = 0; r < totals.length; r++) {
            for (int i = 0; i < structure.region().industries().count(); i++) {
                totals[r] += purchases.isLocal(i) ? 0 : this.sales.supply(r, i);
            }
        }
    }

    /// Empty where either is not known to have any industry.
    OptionalDouble of(int place, int partner) {
        if (structure.cells().diversity(place) == 0 || structure.cells().diversity(partner) == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                list(place, partner).stream().mapToDouble(SharedIndustry::overlap).sum());
    }

    /// The industries that both have, the largest overlap first.
    List<SharedIndustry> list(int place, int partner) {
        List<SharedIndustry> shared = new ArrayList<>();
        for (int i = 0; i < structure.region().industries().count(); i++) {
            if (!purchases.isLocal(i)
                    && structure.cells().holding(place, i) == Holding.HAS
                    && structure.cells().holding(partner, i) == Holding.HAS) {
                shared.add(
                        new SharedIndustry(
                                structure.region().industries().get(i),
                                share(place, i),
                                share(partner, i)));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        shared.sort(Comparator.comparingDouble(each -> -each.overlap()));
        return shared;
    }

    private double share(int unit, int industry) {
        return totals[unit] > 0 ? sales.supply(unit, industry) / totals[unit] : 0;
    }
}
