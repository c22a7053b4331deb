package org.shanhai.recruit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
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
        ClassMix mix,
        Map<Industry, List<Place>> having) {
    Needs(Structure structure, Standings standings, SupplyChains chains) {
        this(
                structure.region(),
                structure.activity(),
                FittedSales.of(chains),
                chains.technology().domesticCoefficients(),
                chains.technology().output(),
                standings,
                ClassMix.of(structure.region()),
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

    /// What an industry of a place buys of a product, a_ij x_rj; empty where it holds other trades
    /// than the table's.
    OptionalDouble bought(Place place, Industry product, Industry buyer) {
        return mix.isAlike(place, buyer)
                ? OptionalDouble.of(coefficient(product, buyer) * activity.output(place, buyer))
                : OptionalDouble.empty();
    }

    /// What the industries of a place need of a product, N_i = Σ_j a_ij x_rj, over those whose
    /// trades are as in the table; empty where all that need it are others.
    private OptionalDouble need(Place place, Industry product) {
        double known = 0;
        boolean isTold = true;
        for (Industry each : region.industries().all()) {
            OptionalDouble bought = bought(place, product, each);
            known += bought.orElse(0);
            isTold &=
                    bought.isPresent()
                            || coefficient(product, each) * activity.output(place, each) == 0;
        }
        return known > 0 || isTold ? OptionalDouble.of(known) : OptionalDouble.empty();
    }

    /// What firms of one place sell of a product in another, as a part of what is used there.
    double sells(Place from, Place to, Industry product) {
        double use = sales.use(to, product);
        return use > 0 ? sales.amount(from, to, product) / use : 0;
    }

    /// What an industry of a place buys of products made in another, as a part of what of them is
    /// sold.
    double buys(Place place, Industry industry, Place from, List<Industry> products) {
        double sold = 0;
        double all = 0;
        for (Industry product : products) {
            double use = sales.use(place, product);
            double own = coefficient(product, industry) * activity.output(place, industry);
            if (use > 0) {
                sold += sales.amount(from, place, product) * Math.min(1, own / use);
            }
            all += sales.supply(from, product);
        }
        return all > 0 ? sold / all : 0;
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

    private double[] ofOthers(Place place, Industry industry, ToDoubleFunction<Place> value) {
        return having(industry).stream()
                .filter(each -> !each.equals(place))
                .mapToDouble(value)
                .toArray();
    }

    /// How much a product would keep in a place if it were made there.
    Keeping ofSupplier(Place place, Industry product) {
        double[] shares = ofOthers(place, product, other -> ownShare(other, product));
        OptionalDouble need = need(place, product);
        return need.isEmpty()
                ? Keeping.unknown(shares.length)
                : Keeping.ofSupplier(
                        need.getAsDouble(),
                        ownShare(place, product),
                        median(shares),
                        shares.length);
    }

    /// How much a buyer of the middle size of those elsewhere would keep of products in a place.
    ///
    /// @param products made in the place
    Keeping ofBuyer(Place place, List<Industry> products, Industry buyer) {
        double[] sizes = ofOthers(place, buyer, other -> activity.output(other, buyer));
        OptionalDouble size = median(sizes);
        Keeping all = Keeping.unknown(sizes.length);
        for (Industry product : products) {
            if (size.isEmpty() || !mix.isAlike(place, product)) {
                continue;
            }
            double sold =
                    Math.max(0, sales.supply(place, product) - sales.amount(place, place, product));
            all =
                    all.plus(
                            Keeping.ofBuyer(
                                    coefficient(product, buyer) * size.getAsDouble(),
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
