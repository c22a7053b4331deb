package org.shanhai.app.show;

import java.util.Optional;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.profile.Structure;
import org.shanhai.region.Region;

/// What the engine makes of a region: its economy, and what its places are known to have.
record Estimated(Estimate estimate, Structure structure) {

    /// Empty where there is no estimate.
    static Optional<Estimated> find(
            Region region, Optional<Estimation> estimation, Structures structures) {
        return estimation
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .map(
                        estimate ->
                                new Estimated(
                                        estimate, structures.of(region, estimate.activity())));
    }
}
