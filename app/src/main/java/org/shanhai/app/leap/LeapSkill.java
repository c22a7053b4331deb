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
import org.shanhai.leap.EntrySkill;

/// How well such chances did: by entries of the region's own register, else, of nearness, on a
/// British panel.
///
/// @param spans of the region's register; may be empty
/// @param sheet with the prefix `leap.`
public record LeapSkill(List<EntrySkill> spans, Sheet sheet) {
    public LeapSkill {
        spans = List.copyOf(spans);
    }

    Answer.Statement statement() {
        return new Answer.Statement("skill", text(), spans.isEmpty() ? british() : json());
    }

    /// In one or two sentences.
    public String text() {
        if (spans.isEmpty()) {
            return sheet.say("skill");
        }
        EntrySkill last = spans.getLast();
        List<String> alone =
                last.marks().keySet().stream()
                        .filter(key -> !key.equals("chance"))
                        .sorted()
                        .map(
                                key ->
                                        sheet.say(
                                                "skill.alone",
                                                sheet.say("skill.by." + key),
                                                atTen(last, key)))
                        .toList();
        return sheet.say(
                last.outOfTime() ? "skill.later" : "skill.hidden",
                Integer.toString(last.before()),
                last.places(),
                atTen(last, "chance"),
                Numbers.percent(last.base()),
                sheet.list(alone));
    }

    private static String atTen(EntrySkill span, String key) {
        return Numbers.percent(span.mark(key).atTen());
    }

    private Map<String, @Nullable Object> json() {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (EntrySkill each : spans) {
            Map<String, @Nullable Object> atTen = new LinkedHashMap<>();
            Map<String, @Nullable Object> areas = new LinkedHashMap<>();
            each.marks().keySet().stream()
                    .sorted()
                    .forEach(
                            key -> {
                                atTen.put(key, Cell.number(each.mark(key).atTen()));
                                areas.put(key, Cell.number(each.mark(key).area()));
                            });
            all.add(
                    JsonObject.of(
                            "before",
                            each.before(),
                            "until",
                            each.until().isPresent() ? each.until().getAsInt() : null,
                            "cells",
                            each.cells(),
                            "entries",
                            each.entries(),
                            "precision_at_ten",
                            atTen,
                            "roc_auc",
                            areas));
        }
        return JsonObject.of(
                "measured_on", "the region's register, survivors of its year", "spans", all);
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
