package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.SeenEntries;

/// How well such rankings did: by entries of the region's own register where enough firms of the
/// place are seen, else on a British panel.
///
/// @param entries of the region's register that may be quoted of the place; may be empty
/// @param sheet with the prefix `leap.`
public record LeapSkill(List<SeenEntries> entries, Sheet sheet) {
    public LeapSkill {
        entries = List.copyOf(entries);
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

    private Map<String, @Nullable Object> json() {
        List<Map<String, @Nullable Object>> spans = new ArrayList<>();
        for (SeenEntries each : entries) {
            Map<String, @Nullable Object> span =
                    JsonObject.of(
                            "since",
                            each.before() + 1,
                            "until",
                            each.until(),
                            "cells",
                            each.cells(),
                            "entries",
                            each.entries());
            Map<String, @Nullable Object> areas = new LinkedHashMap<>();
            each.areas().forEach((key, area) -> areas.put(key, Cell.number(area)));
            span.put("roc_auc", areas);
            spans.add(span);
        }
        return JsonObject.of(
                "measured_on", "the region's register, survivors of its year", "spans", spans);
    }

    /// As measured on the panel of forty British regions, by the command `entry`.
    private static Map<String, @Nullable Object> british() {
        return JsonObject.of(
                "measured_on",
                "British regions, entries 2017 to 2020",
                "roc_auc",
                Cell.number(0.732),
                "pr_auc",
                Cell.number(0.110),
                "best_null_roc_auc",
                Cell.number(0.671),
                "best_null_pr_auc",
                Cell.number(0.083));
    }
}
