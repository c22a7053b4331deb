package org.shanhai.estimate;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How the nation's composition is bent towards what firms say of a place: the mean of what each
/// location quotient, of the place over the study area, may be, which a small sample leaves near
/// that of any place. That the study area itself is composed as the nation is taken for granted:
/// how many firms the nation has by industry is not known.
final class Composition {
    private Composition() {}

    /// By industry; 1 where no firm tells. Within a [Block] they keep the size of the block: what
    /// is more of one is less of the others.
    static double[] quotients(Region region, Nation nation, FirmSample sample, int unit) {
        int n = region.industries().count();
        double[] quotients = new double[n];
        Arrays.fill(quotients, 1);
        Place place = region.places().unit(unit);
        if (!region.isInside(place)) {
            return quotients;
        }
        for (Block block : Block.values()) {
            if (sample.quotients().firms(place, block) == 0) {
                continue;
            }
            int[] members =
                    IntStream.range(0, n)
                            .filter(i -> isOf(region.industries().get(i), block))
                            .toArray();
            double size = 0;
            double bent = 0;
            for (int i : members) {
                Optional<Seen> seen = sample.seen(place, region.industries().get(i));
                quotients[i] = seen.map(Seen::mean).orElse(1.0);
                size += Math.max(0, nation.valueAdded(i));
                bent += Math.max(0, nation.valueAdded(i)) * quotients[i];
            }
            for (int i : members) {
                quotients[i] *= bent > 0 ? size / bent : 1;
            }
        }
        return quotients;
    }

    private static boolean isOf(Industry industry, Block block) {
        return Block.find(industry).filter(each -> each == block).isPresent();
    }
}
