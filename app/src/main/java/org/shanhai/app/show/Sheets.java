package org.shanhai.app.show;

import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimation;
import org.shanhai.region.Region;

/// The entry: all that is known of a subject, as an answer.
public final class Sheets {
    private Sheets() {}

    /// @param estimator called only where the answer has something to say of the estimate, and
    ///     only where the region has the national table an estimate needs
    public static Answer of(
            Region region, Subject subject, Words words, Function<Region, Estimation> estimator) {
        return switch (subject) {
            case Subject.OfPlace place ->
                    PlaceSheet.of(region, place.place(), words, estimate(region, estimator));
            case Subject.OfIndustry industry ->
                    IndustrySheet.of(
                            region, industry.industries(), words, estimate(region, estimator));
            case Subject.OfProject project -> ProjectSheet.of(region, project.project(), words);
            case Subject.OfZone zone -> ZoneSheet.of(region, zone.zone(), words);
        };
    }

    private static Optional<Estimation> estimate(
            Region region, Function<Region, Estimation> estimator) {
        return region.nationalTable().isPresent()
                ? Optional.of(estimator.apply(region))
                : Optional.empty();
    }
}
