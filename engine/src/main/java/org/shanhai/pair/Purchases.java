package org.shanhai.pair;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// What the industries of each place buy of each product at home, money a year, and from whom: the
/// recipe of the nation times what they make. Of one product the industries of a
/// place buy from each seller in the proportions in which the place does.
final class Purchases {

    private final SalesCells sales;
    private final Matrix bought;
    private final boolean[] chained;

    /// @param bought places × products, money a year
    Purchases(Sales all, Matrix bought) {
        sales = all.cells();
        this.bought = bought;
        chained = Chained.of(all.region());
    }

    /// By the recipe of the nation.
    static Purchases estimated(Sales sales, InputOutput technology, Activity activity) {
        Matrix recipe = technology.domesticCoefficients();
        int n = recipe.rows();
        Matrix bought =
                Matrix.of(
                        activity.places().unitCount(),
                        n,
                        (s, i) -> {
                            double sum = 0;
                            for (int j = 0; j < n; j++) {
                                sum += recipe.get(i, j) * activity.cells().output(s, j);
                            }
                            return sum;
                        });
        return new Purchases(sales, bought);
    }

    /// What the industries of a place buy of a product in chains, money a year.
    double bought(int buyer, int product) {
        return chained[product] ? bought.get(buyer, product) : 0;
    }

    /// The share of what a place uses of a product that comes from another, 0…1.
    double share(int seller, int buyer, int product) {
        double use = sales.use(buyer, product);
        return use > 0 ? sales.amount(seller, buyer, product) / use : 0;
    }

    /// What a place sells of a product elsewhere than at home.
    double soldAway(int seller, int product) {
        return Math.max(0, sales.supply(seller, product) - sales.amount(seller, seller, product));
    }

    /// What the industries of a place buy of a product neither at home nor from one other place.
    double elsewhere(int buyer, int seller, int product) {
        return elsewhere(buyer, new int[] {seller}, product);
    }

    /// The same, nor from any of several.
    double elsewhere(int buyer, int[] sellers, int product) {
        double use = sales.use(buyer, product);
        if (!(use > 0)) {
            return 0;
        }
        double here = sales.amount(buyer, buyer, product);
        for (int seller : sellers) {
            here += seller == buyer ? 0 : sales.amount(seller, buyer, product);
        }
        return Math.max(0, bought.get(buyer, product) * (1 - here / use));
    }
}
