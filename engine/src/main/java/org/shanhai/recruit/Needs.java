package org.shanhai.recruit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;

/// What industries of a place need, and how much of it would stay there, by fitted trade.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Needs(
        Region region,
        Activity activity,
        Sales sales,
        Matrix recipe,
        double[] national,
        Standings standings,
        Map<Industry, List<Place>> having) {
    Needs(Structure structure, Standings standings, SupplyChains chains) {
        this(
                structure.region(),
                structure.activity(),
                FittedSales.of(chains),
                chains.technology().domesticCoefficients(),
                chains.technology().output(),
                standings,
                new HashMap<>());
    }

    private int number(Industry industry) {
        return region.industries().number(industry);
    }

    /// What is bought at home of a product for a unit of output of an industry, a_ij.
    double coefficient(Industry product, Industry industry) {
        return recipe.get(number(product), number(industry));
    }

    /// What industries of the nation buy of a product, money a year.
    double nationalUse(Industry product, Industry buyer) {
        return coefficient(product, buyer) * national[number(buyer)];
    }

    /// What the industries of a place need of a product, N_i = Σ_j a_ij x_rj.
    double need(Place place, Industry product) {
        return region.industries().all().stream()
                .mapToDouble(each -> coefficient(product, each) * activity.output(place, each))
                .sum();
    }

    /// The part of its use of a product that a place covers itself; 0 where it uses none.
    double ownShare(Place place, Industry product) {
        double use = sales.use(place, product);
        return use > 0 ? Math.min(1, sales.amount(place, place, product) / use) : 0;
    }

    private List<Place> having(Industry industry) {
        return having.computeIfAbsent(
                industry, each -> standings.having(region.listInside(), each));
    }

    private double[] ofOthers(
            Place place, Industry industry, java.util.function.ToDoubleFunction<Place> value) {
        return having(industry).stream()
                .filter(each -> !each.equals(place))
                .mapToDouble(value)
                .toArray();
    }

    /// How much a product would keep in a place if it were made there.
    Keeping ofSupplier(Place place, Industry product) {
        double[] shares = ofOthers(place, product, other -> ownShare(other, product));
        return Keeping.ofSupplier(
                need(place, product), ownShare(place, product), median(shares), shares.length);
    }

    /// How much a buyer of the middle size of those elsewhere would keep of products in a place.
    ///
    /// @param products made in the place
    Keeping ofBuyer(Place place, List<Industry> products, Industry buyer) {
        double[] sizes = ofOthers(place, buyer, other -> activity.output(other, buyer));
        double size = median(sizes).orElse(0);
        Keeping all = Keeping.nothing(sizes.length);
        for (Industry product : products) {
            double sold =
                    Math.max(0, sales.supply(place, product) - sales.amount(place, place, product));
            all =
                    all.plus(
                            Keeping.ofBuyer(
                                    coefficient(product, buyer) * size,
                                    sold,
                                    OptionalDouble.of(ownShare(place, product)),
                                    sizes.length));
        }
        return all;
    }

    /// The middle one, or the mean of the two in the middle; empty of none.
    static OptionalDouble median(double[] values) {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return OptionalDouble.of(
                sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
