package org.shanhai.pair;

import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Kernel;

/// Which products link places in chains, as the pack says: those that travel (`reach`), that firms
/// anywhere may make (`recruit`: no network, licence or monopoly, no service to who is there
/// already), and that do not come with the goods of others (`margin`: trade and carriage).
final class Chained {
    private Chained() {}

    /// By the number of the product.
    static boolean[] of(Region region) {
        List<Industry> industries = region.industries().all();
        boolean[] chained = new boolean[industries.size()];
        for (int i = 0; i < chained.length; i++) {
            Industry industry = industries.get(i);
            boolean decidedElsewhere =
                    industry.recruit().filter(recruit -> recruit != Recruit.YES).isPresent();
            chained[i] =
                    !decidedElsewhere
                            && industry.margin().isEmpty()
                            && !Kernel.isLocal(region, industry);
        }
        return chained;
    }
}
