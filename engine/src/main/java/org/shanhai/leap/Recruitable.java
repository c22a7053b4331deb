package org.shanhai.leap;

import java.util.stream.IntStream;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.supply.trade.Kernel;

/// Which industries a county can bid for: those that sell beyond their place, and do not come with
/// a network, a licence or the people who live there.
final class Recruitable {
    /// Where less than [#LEAST_TRADED] is left of trade beyond daily travel, an industry serves its
    /// own place: it comes with people and income and is not leapt to. Assumed.
    private static final double DAILY_TRAVEL_KM = 60;

    private static final double LEAST_TRADED = 0.1;

    private final boolean[] byIndustry;

    Recruitable(Region region) {
        byIndustry = new boolean[region.industries().count()];
        IntStream.range(0, byIndustry.length)
                .forEach(i -> byIndustry[i] = isIt(region, region.industries().get(i)));
    }

    private static boolean isIt(Region region, Industry industry) {
        boolean comesByItself = industry.recruit().filter(r -> r != Recruit.YES).isPresent();
        return !comesByItself
                && region.reaches().stream()
                        .filter(reach -> reach.key().equals(industry.reach()))
                        .mapToDouble(reach -> Kernel.of(reach).at(DAILY_TRAVEL_KM))
                        .noneMatch(left -> left < LEAST_TRADED);
    }

    /// @param industry its position among the industries
    boolean test(int industry) {
        return byIndustry[industry];
    }
}
