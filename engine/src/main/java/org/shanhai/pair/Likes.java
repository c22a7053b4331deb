package org.shanhai.pair;

import java.util.Arrays;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// The places a place is compared with: the others of the study area on its side, mountain, coast
/// or neither. What a partner is to all of them says nothing of whom it fits, and is taken off.
final class Likes {
    private final int[] inside;
    private final int[] sides;

    Likes(Region region) {
        inside = region.insideUnits();
        sides = new int[region.places().unitCount()];
        for (int unit = 0; unit < sides.length; unit++) {
            var place = region.places().unit(unit);
            sides[unit] = place.hasRole(Role.MOUNTAIN) ? 0 : place.hasRole(Role.COAST) ? 1 : 2;
        }
    }

    /// Those like a unit, itself left out.
    int[] of(int unit) {
        return Arrays.stream(inside)
                .filter(other -> other != unit && sides[other] == sides[unit])
                .toArray();
    }

    /// The mean over those like a unit, for each industry; 0 where there are none.
    double[] mean(int unit, Row row) {
        int[] likes = of(unit);
        double[] mean = new double[row.of(unit).length];
        for (int like : likes) {
            double[] values = row.of(like);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += values[i] / likes.length;
            }
        }
        return mean;
    }

    /// Values of a unit by industry.
    interface Row {
        double[] of(int unit);
    }
}
