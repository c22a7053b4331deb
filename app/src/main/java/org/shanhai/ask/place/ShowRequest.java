package org.shanhai.ask.place;

import java.util.Optional;
import java.util.Set;
import org.shanhai.app.show.KnownSheet;
import org.shanhai.app.show.Subject;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Near;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.WrongUse;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What is known of this place, industry, project or zone?
public record ShowRequest(
        @Handed(label = "NAME", last = true) String name,
        @Handed(label = "place|industry|project|zone", about = "show.as") Optional<Subject.Kind> as,
        @Handed(label = "MEASURE", about = "show.measure_option.about") Optional<String> measure,
        @Handed(label = "INDUSTRY", about = "show.industry_option.about") Optional<String> industry)
        implements Request<ShowResult> {

    @Override
    public ShowResult answer(Session session) {
        Region region = session.region();
        Named named = new Named(region, session.words());
        Subject subject = named.subject(name, as);
        if (industry.isPresent() && measure.isEmpty()) {
            throw session.wrong("show.industry_without_measure");
        }
        if (measure.isEmpty()) {
            return new ShowResult.All(region, subject, session.engines().estimator());
        }
        if (!(subject instanceof Subject.OfPlace(Place place))) {
            throw session.wrong("show.measure_of_place");
        }
        Set<String> known = KnownSheet.measures(region);
        if (!known.contains(measure.get())) {
            throw new WrongUse(
                    session.words()
                                    .get(
                                            "show.measure_unknown",
                                            measure.get(),
                                            String.join(", ", known))
                            + Near.asked(known, measure.get(), session.words()));
        }
        return new ShowResult.Figure(
                region, place, measure.get(), industries(region, named), estimate(region, session));
    }

    private static Optional<Estimate> estimate(Region region, Session session) {
        if (region.nationalTable().isEmpty()) {
            return Optional.empty();
        }
        Estimation found = session.engines().estimator().apply(region);
        return found instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
    }

    private IndustrySet industries(Region region, Named named) {
        String asked = industry.orElse("");
        return region.industries().findSet(asked).orElseGet(() -> named.industries(asked));
    }
}
