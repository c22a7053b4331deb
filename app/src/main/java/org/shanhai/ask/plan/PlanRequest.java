package org.shanhai.ask.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shanhai.ask.Parameters;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.ShownPlan;
import org.shanhai.pack.Reading;

/// Where should all these projects go?
public record PlanRequest(PlanWanted wanted, PlanSteps steps, PlanAround around)
        implements Request<PlanResult> {
    /// So many other plans a report tells of.
    private static final String TEN = "10";

    @Override
    public PlanResult answer(Session session) {
        PlanSearch search = new PlanSearch(session, this, false);
        Reading.Sound sound = session.sound();
        return new PlanResult(sound.region(), search.find(sound));
    }

    /// The standard question, with what a report tells of it: ten other plans, and the curve that
    /// most ask for.
    ///
    /// @throws org.shanhai.ask.Refusal where the solver is missing, with what to do
    public static Function<Reading.Sound, ShownPlan> standard(Session session) {
        PlanRequest request =
                Parameters.of(PlanRequest.class, "plan")
                        .read(Map.of("alternatives", List.of(TEN)), session.words());
        return new PlanSearch(session, request, true)::find;
    }
}
