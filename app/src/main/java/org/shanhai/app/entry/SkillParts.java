package org.shanhai.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.entry.ChanceCalibration;
import org.shanhai.capability.entry.EntryJudgement;
import org.shanhai.capability.entry.Null;
import org.shanhai.capability.entry.Skill;

/// How well such rankings did: what stands before any ranking that rests on them.
public record SkillParts(Words words) {
    public List<Answer.Part> of(EntryJudgement judgement) {
        return List.of(
                judged(judgement),
                skill(judgement),
                calibration(judgement.calibration()),
                groups(judgement.calibration()));
    }

    private Answer.Part judged(EntryJudgement judgement) {
        String basis = judgement.basis().key();
        List<List<String>> fitted =
                judgement.fitted().stream().map(s -> List.of(s.from(), s.to())).toList();
        String text =
                words.get(
                        "entry.judged." + basis,
                        judgement.judged().from(),
                        judgement.judged().to(),
                        fitted.stream()
                                .map(s -> s.get(0) + "–" + s.get(1))
                                .collect(Collectors.joining(", ")),
                        Numbers.plain(judgement.cells()),
                        Numbers.plain(judgement.entries()),
                        Numbers.percent(judgement.entries() / (double) judgement.cells()),
                        Numbers.plain(judgement.unknown()));
        return new Answer.Statement(
                "judged",
                text,
                JsonObject.of(
                        "basis",
                        basis,
                        "from",
                        judgement.judged().from(),
                        "to",
                        judgement.judged().to(),
                        "fitted",
                        fitted,
                        "cells",
                        judgement.cells(),
                        "entries",
                        judgement.entries(),
                        "unknown",
                        judgement.unknown(),
                        "beats_every_null",
                        judgement.beatsEveryNull()));
    }

    private Answer.Part skill(EntryJudgement judgement) {
        double share = judgement.entries() / (double) judgement.cells();
        List<Double> tops = judgement.skill().precisionAt().stream().map(at -> share).toList();
        List<Ranked> rows = new ArrayList<>();
        rows.add(ranked("model", judgement.skill()));
        for (Null alone : Null.values()) {
            Skill skill = judgement.nulls().get(alone);
            if (skill != null) {
                rows.add(ranked(alone.key(), skill));
            }
        }
        rows.add(new Ranked("chance", 0.5, share, tops));
        List<Skill.AtTop> precision = judgement.skill().precisionAt();
        return new Sheet(words, "entry.label.")
                .<Ranked>columns(rows)
                .cell("ranking", row -> Cell.of(words.get("entry.ranking." + row.key()), row.key()))
                .labelled("roc_auc", "ROC-AUC", Kind.NUMBER, row -> Cell.plain(row.rocAuc()))
                .labelled("pr_auc", "PR-AUC", Kind.NUMBER, row -> Cell.plain(row.prAuc()))
                .each(
                        IntStream.range(0, precision.size()).boxed().toList(),
                        (columns, k) ->
                                columns.labelled(
                                        "precision_at_" + precision.get(k).top(),
                                        words.get(
                                                "entry.label.precision",
                                                Integer.toString(precision.get(k).top())),
                                        Kind.NUMBER,
                                        row -> Cell.plain(row.precisionAt().get(k))))
                .table(
                        "skill",
                        words.get("entry.skill"),
                        words.get(judgement.beatsEveryNull() ? "entry.beats" : "entry.beaten"),
                        Answer.Layout.GRID);
    }

    /// How well a ranking did.
    private record Ranked(String key, double rocAuc, double prAuc, List<Double> precisionAt) {}

    private static Ranked ranked(String key, Skill skill) {
        return new Ranked(
                key,
                skill.rocAuc(),
                skill.averagePrecision(),
                skill.precisionAt().stream().map(Skill.AtTop::share).toList());
    }

    private Answer.Part calibration(ChanceCalibration calibration) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "told",
                        Cell.number(calibration.told()),
                        "came_true",
                        Cell.number(calibration.cameTrue()),
                        "brier",
                        Cell.number(calibration.brier()),
                        "brier_of_share",
                        Cell.number(calibration.brierOfShare()));
        String text =
                words.get(
                        "entry.calibration",
                        Numbers.percent(calibration.told()),
                        Numbers.percent(calibration.cameTrue()),
                        Numbers.plain(calibration.brier()),
                        Numbers.plain(calibration.brierOfShare()));
        return new Answer.Statement("calibration", text, json);
    }

    private Answer.Part groups(ChanceCalibration calibration) {
        return new Sheet(words, "entry.label.")
                .<ChanceCalibration.Group>columns(calibration.groups())
                .numbered("group")
                .number("cells", group -> Cell.of(group.cells()))
                .number("told", group -> Cell.of(Numbers.percent(group.told()), group.told()))
                .number(
                        "came_true",
                        group -> Cell.of(Numbers.percent(group.cameTrue()), group.cameTrue()))
                .table("calibration_groups", words.get("entry.groups"), "", Answer.Layout.GRID);
    }
}
