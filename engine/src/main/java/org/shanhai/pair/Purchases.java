package org.shanhai.pair;

import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Flow;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;
import org.shanhai.supply.trade.Kernel;

/// What the industries of each place buy of each product at home, money a year, and from whom: the
/// recipe of the nation times what they make, or as surveyed. Of one product the industries of a
/// place buy from each seller in the proportions in which the place does.
final class Purchases {

    private final SalesCells sales;
    private final Matrix bought;
    private final boolean[] local;

    private Purchases(Sales all, Matrix bought) {
        sales = all.cells();
        this.bought = bought;
        Region region = all.region();
        local = new boolean[region.industries().count()];
        IntStream.range(0, local.length)
                .forEach(i -> local[i] = Kernel.isLocal(region, region.industries().get(i)));
    }

    /// By the recipe of the nation.
    static Purchases estimated(Sales sales, InputOutput technology, Activity activity) {
        Matrix recipe = technology.domesticCoefficients();
        int n = recipe.rows();
        Matrix bought = Matrix.zeros(activity.places().unitCount(), n);
        for (int s = 0; s < bought.rows(); s++) {
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += recipe.get(i, j) * activity.cells().output(s, j);
                }
                bought.set(s, i, sum);
            }
        }
        return new Purchases(sales, bought);
    }

    /// As surveyed.
    static Purchases surveyed(Sales sales) {
        Region region = sales.region();
        Matrix bought = Matrix.zeros(region.places().unitCount(), region.industries().count());
        for (Flow flow : region.flows()) {
            if (flow.toIndustry().isPresent()) {
                bought.add(flow.toUnit(), flow.fromIndustry(), flow.amount());
            }
        }
        return new Purchases(sales, bought);
    }

    /// Whether a product is used where it is made.
    boolean isLocal(int product) {
        return local[product];
    }

    /// What the industries of a place buy of a product neither at home nor from one other place.
    double elsewhere(int buyer, int seller, int product) {
        double use = sales.use(buyer, product);
        if (!(use > 0)) {
            return 0;
        }
        double here = sales.amount(buyer, buyer, product) + sales.amount(seller, buyer, product);
        return Math.max(0, bought.get(buyer, product) * (1 - here / use));
    }

    /// What a place sells of a product neither at home nor to one other place.
    double soldElsewhere(int seller, int buyer, int product) {
        double here = sales.amount(seller, seller, product) + sales.amount(seller, buyer, product);
        return Math.max(0, sales.supply(seller, product) - here);
    }
}
