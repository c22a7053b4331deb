package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;
import org.shanhai.plan.Doubt;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Planned;
import org.shanhai.plan.Tie;
import org.shanhai.region.Region;

/// That no plan keeps to all that was asked: what clashes, and by how much each would have to give
/// way.
public final class ClashSheet {
    private ClashSheet() {}

    /// @param doubts what was to be looked at first
    public static Answer of(
            Region region,
            Pipeline pipeline,
            Planned.Infeasible none,
            List<Doubt> doubts,
            Words words) {
        PlanWords names = new PlanWords(region, words);
        List<Answer.Item> items = new ArrayList<>();
        for (Planned.Clash clash : none.conflict()) {
            switch (clash) {
                case Planned.OfBound(var bound, double relaxed) -> {
                    Map<String, @Nullable Object> json =
                            JsonObject.of("limit", bound.key(), "amount", bound.amount());
                    boolean helps = !Double.isNaN(relaxed);
                    if (helps) {
                        json.put("enough", relaxed);
                    }
                    items.add(
                            new Answer.Item(
                                    helps
                                            ? names.say(
                                                    "clash.bound",
                                                    names.bound(bound),
                                                    names.end(bound, relaxed))
                                            : names.bound(bound),
                                    json));
                }
                case Planned.OfTie(Tie tie) ->
                        items.add(
                                new Answer.Item(
                                        names.tie(tie),
                                        JsonObject.of(
                                                "tie",
                                                tie.kind().name().toLowerCase(Locale.ROOT),
                                                "projects",
                                                tie.projects())));
                case Planned.OfPin(String project, String zone) ->
                        items.add(
                                new Answer.Item(
                                        names.say("clash.pin", project, zone),
                                        JsonObject.of("project", project, "zone", zone)));
            }
        }
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(new Answer.Statement("infeasible", names.say("infeasible"), true));
        parts.add(new Answer.Items("conflict", "", items));
        boolean isAnother =
                none.conflict().stream()
                        .anyMatch(
                                one ->
                                        one instanceof Planned.OfBound(var bound, double relaxed)
                                                && Double.isNaN(relaxed));
        if (isAnother) {
            parts.add(new Answer.Statement("others_too", names.say("others_too"), true));
        }
        DoubtWords.items(pipeline, doubts, names).ifPresent(parts::add);
        return new Answer("", parts);
    }
}
