package org.shanhai.leap;

import java.util.stream.IntStream;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Kernel;

/// Which industries a county can bid for: those that sell beyond their place, and do not come with
/// a network, a licence or the people who live there.
final class Recruitable {
    private final boolean[] byIndustry;

    Recruitable(Region region) {
        byIndustry = new boolean[region.industries().count()];
        IntStream.range(0, byIndustry.length)
                .forEach(i -> byIndustry[i] = isIt(region, region.industries().get(i)));
    }

    private static boolean isIt(Region region, Industry industry) {
        boolean comesByItself = industry.recruit().filter(r -> r != Recruit.YES).isPresent();
        return !comesByItself && !Kernel.isLocal(region, industry);
    }

    /// @param industry its position among the industries
    boolean test(int industry) {
        return byIndustry[industry];
    }
}
