package org.shanhai.pair;

import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Recruitable;

/// Which products link places in chains, as the pack says: those a county can bid for, and that do
/// not come with the goods of others (`margin`: trade and carriage).
final class Chained {
    private Chained() {}

    /// By the number of the product.
    static boolean[] of(Region region) {
        List<Industry> industries = region.industries().all();
        Recruitable recruitable = new Recruitable(region);
        boolean[] chained = new boolean[industries.size()];
        for (int i = 0; i < chained.length; i++) {
            Industry industry = industries.get(i);
            chained[i] = industry.margin().isEmpty() && recruitable.test(industry);
        }
        return chained;
    }
}
