package org.shanhai.app.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.plan.Planned;
import org.shanhai.region.Region;

/// That no plan keeps to all that was asked: what clashes, and by how much each would have to give
/// way.
public final class ClashSheet {
    private ClashSheet() {}

    public static Answer of(Region region, Planned.Infeasible none, Words words) {
        PlanWords names = new PlanWords(region, words);
        List<Answer.Item> items = new ArrayList<>();
        for (Planned.Clash clash : none.conflict()) {
            Map<String, Object> json = new LinkedHashMap<>();
            switch (clash) {
                case Planned.OfBound(var bound, double relaxed) -> {
                    json.put("limit", bound.key());
                    json.put("amount", bound.amount());
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
                                                    names.amount(bound.counted().key(), relaxed))
                                            : names.bound(bound),
                                    json));
                }
                case Planned.OfPin(String project, String zone) -> {
                    json.put("project", project);
                    json.put("zone", zone);
                    items.add(new Answer.Item(names.say("clash.pin", project, zone), json));
                }
            }
        }
        return new Answer(
                "",
                List.of(
                        new Answer.Statement("infeasible", names.say("infeasible"), true),
                        new Answer.Items("conflict", "", items)));
    }
}
