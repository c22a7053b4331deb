package org.shanhai.ask.place;

import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.show.Subject;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What is known.
public sealed interface ShowResult {
    /// All of one thing.
    ///
    /// @param estimator asked only where something is said of the estimate
    record All(Region region, Subject subject, Function<Region, Estimation> estimator)
            implements ShowResult {}

    /// One figure of a place.
    record Figure(
            Region region,
            Place place,
            String measure,
            IndustrySet industries,
            Optional<Estimate> estimate)
            implements ShowResult {}
}
