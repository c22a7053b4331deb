package org.shanhai.app.show;

import java.util.Optional;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.StatedActivity;
import org.shanhai.profile.Structure;
import org.shanhai.region.Region;

/// What the engine makes of a region: its economy, and what its places are known to have.
///
/// @param estimate empty where the region has no national table, or its facts cannot all be true
record Estimated(Optional<Estimate> estimate, Structure structure) {

    static Estimated of(Region region, Optional<Estimation> estimation, Structures structures) {
        Optional<Estimate> estimate =
                estimation.filter(Estimate.class::isInstance).map(Estimate.class::cast);
        return new Estimated(
                estimate,
                structures.of(
                        region,
                        estimate.map(Estimate::activity)
                                .orElseGet(() -> StatedActivity.of(region))));
    }
}
