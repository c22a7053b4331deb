package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// How far two places sell the same: Σ min(share of sales) over industries (the overlap of Finger
/// and Kreinin 1979, doi:10.2307/2231506), each by the chance that both make more of it than
/// others, less what would be believed of any two places; from 0 to 1 over those that both are
/// known for where facts tell. Products that make no chains are left out.
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
                totals[r] += purchases.isChained(i) ? this.sales.supply(r, i) : 0;
            }
        }
    }

    /// Overlaps by the chance that both make more than others, less what would be believed of any
    /// two places; empty where nothing is known of what either makes.
    OptionalDouble of(int place, int partner) {
        if (!isKnown(place) || !isKnown(partner)) {
            return OptionalDouble.empty();
        }
        StructureCells cells = structure.cells();
        double[] overlaps = overlaps(place, partner);
        double sum = 0;
        for (int i = 0; i < overlaps.length; i++) {
            double prior = cells.prior(i);
            double both = cells.chance(place, i) * cells.chance(partner, i) - prior * prior;
            sum += both * overlaps[i];
        }
        return OptionalDouble.of(sum);
    }

    /// What the two sell alike, by industry, as a share of what they sell; 0 of what makes
    /// no chains.
    private double[] overlaps(int place, int partner) {
        double[] overlaps = new double[structure.region().industries().count()];
        Arrays.setAll(
                overlaps,
                i -> purchases.isChained(i) ? Math.min(share(place, i), share(partner, i)) : 0);
        return overlaps;
    }

    private boolean isKnown(int unit) {
        return Purchases.isToldOf(structure.cells(), unit);
    }

    /// The industries that both have, the largest overlap first.
    List<SharedIndustry> list(int place, int partner) {
        List<SharedIndustry> shared = new ArrayList<>();
        for (int i = 0; i < structure.region().industries().count(); i++) {
            if (purchases.isChained(i)
                    && structure.cells().has(place, i)
                    && structure.cells().has(partner, i)) {
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
