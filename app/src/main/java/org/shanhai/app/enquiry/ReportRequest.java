package org.shanhai.app.enquiry;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.ShownPlan;
import org.shanhai.ask.place.LeapRequest;
import org.shanhai.ask.plan.PlanRequest;
import org.shanhai.pack.Reading;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// All that is known of a region, or a brief on one place or on two.
public record ReportRequest(
        @Handed(label = "PLACE", about = "cli.report.place") Optional<String> place,
        @Handed(label = "PLACE", about = "cli.report.pair", values = 2) List<String> pair,
        @Handed(about = "cli.report.plan") boolean plan)
        implements Request<ReportResult> {

    boolean isBrief() {
        return place.isPresent() || !pair.isEmpty();
    }

    @Override
    public ReportResult answer(Session session) throws IOException {
        if (place.isPresent() && !pair.isEmpty() || pair.size() > 2) {
            throw session.wrong("cli.report.one_brief");
        }
        if (isBrief() && plan) {
            throw session.wrong("cli.report.plan_brief");
        }
        Optional<Function<Reading.Sound, ShownPlan>> search =
                plan ? Optional.of(PlanRequest.standard(session)) : Optional.empty();
        Reading.Sound sound = session.sound();
        Refusal.throwAny(Chains.findNoReport(sound.region(), session.words()));
        return isBrief()
                ? brief(session, sound.region())
                : new ReportResult.Whole(
                        sound,
                        search.map(asked -> asked.apply(sound)),
                        session.engines().estimator().apply(sound.region()));
    }

    private ReportResult.Briefed brief(Session session, Region region) throws IOException {
        Named named = new Named(region, session.words());
        List<Place> asked =
                Stream.concat(place.stream(), pair.stream())
                        .map(name -> LeapRequest.inside(region, named.unit(name), session.words()))
                        .toList();
        Refusal.throwAny(Chains.findSurvey(region, session.words()));
        BriefQuestions questions = new BriefQuestions(session, region);
        return new ReportResult.Briefed(
                pair.isEmpty()
                        ? questions.ofPlace(asked.getFirst())
                        : questions.ofPair(asked.getFirst(), asked.getLast()));
    }
}
