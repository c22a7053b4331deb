package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Leap;
import org.shanhai.leap.SeenEntries;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmQuotients;
import org.shanhai.region.Place;

/// How well such rankings did: by entries of the region's own register where enough firms of the
/// place are seen, else on a British panel.
final class LeapSkill {
    private final Leap leap;
    private final Sheet sheet;

    LeapSkill(Leap leap, Sheet sheet) {
        this.leap = leap;
        this.sheet = sheet;
    }

    void add(Place place) {
        boolean judged =
                FirmQuotients.of(leap.region()).firms(place, Block.GOODS)
                        >= SeenEntries.FEWEST_GOODS;
        List<SeenEntries> entries = judged ? SeenEntries.list(leap.region()) : List.of();
        sheet.add(
                entries.isEmpty()
                        ? new Answer.Statement("skill", sheet.say("skill"), british())
                        : new Answer.Statement("skill", text(entries), json(entries)));
    }

    private String text(List<SeenEntries> entries) {
        List<String> parts =
                entries.stream()
                        .map(
                                each ->
                                        sheet.say(
                                                "skill.span",
                                                Integer.toString(each.before() + 1),
                                                Integer.toString(each.until()),
                                                each.entries(),
                                                each.cells(),
                                                Numbers.plain(
                                                        each.areas().getOrDefault("density", 0.5)),
                                                Numbers.plain(each.bestAlone())))
                        .toList();
        return sheet.say("skill.seen", sheet.list(parts));
    }

    private static Map<String, Object> json(List<SeenEntries> entries) {
        List<Map<String, Object>> spans = new ArrayList<>();
        for (SeenEntries each : entries) {
            Map<String, Object> span = new LinkedHashMap<>();
            span.put("since", each.before() + 1);
            span.put("until", each.until());
            span.put("cells", each.cells());
            span.put("entries", each.entries());
            Map<String, Object> areas = new LinkedHashMap<>();
            each.areas().forEach((key, area) -> areas.put(key, Cell.number(area)));
            span.put("roc_auc", areas);
            spans.add(span);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measured_on", "the region's register, survivors of its year");
        json.put("spans", spans);
        return json;
    }

    /// As measured on the panel of forty British regions, by the command `entry`.
    private static Map<String, Object> british() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measured_on", "British regions, entries 2017 to 2020");
        json.put("roc_auc", Cell.number(0.732));
        json.put("pr_auc", Cell.number(0.110));
        json.put("best_null_roc_auc", Cell.number(0.671));
        json.put("best_null_pr_auc", Cell.number(0.083));
        return json;
    }
}
