package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.SeenEntries;

/// How well such rankings did: by entries of the region's own register where enough firms of the
/// place are seen, else on a British panel.
public final class LeapSkill {
    private final Sheet sheet;
    private final List<SeenEntries> entries;

    /// @param entries of the region's register that may be quoted of the place; may be empty
    /// @param sheet with the prefix `leap.`
    public LeapSkill(List<SeenEntries> entries, Sheet sheet) {
        this.entries = List.copyOf(entries);
        this.sheet = sheet;
    }

    Answer.Statement statement() {
        return new Answer.Statement("skill", text(), entries.isEmpty() ? british() : json());
    }

    /// In one or two sentences.
    public String text() {
        if (entries.isEmpty()) {
            return sheet.say("skill");
        }
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

    private Map<String, Object> json() {
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
