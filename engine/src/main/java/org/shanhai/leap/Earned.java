package org.shanhai.leap;

import java.util.stream.IntStream;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;

/// Which industries earn their value added by work. What comes with land and houses, with a
/// licence, a monopoly or a network is a rent: the value added a job of a place would be high for
/// it, and no firm that can be won would beat it.
final class Earned {
    private final boolean[] byIndustry;

    Earned(Region region) {
        byIndustry = new boolean[region.industries().count()];
        IntStream.range(0, byIndustry.length)
                .forEach(i -> byIndustry[i] = isIt(region.industries().get(i)));
    }

    private static boolean isIt(Industry industry) {
        return industry.recruit().map(r -> r == Recruit.YES || r == Recruit.LOCAL).orElse(true);
    }

    /// @param industry its position among the industries
    boolean test(int industry) {
        return byIndustry[industry];
    }
}
