package org.shanhai.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.entry.Calibration;
import org.shanhai.capability.entry.Judgement;
import org.shanhai.capability.entry.Lead;
import org.shanhai.capability.entry.Null;
import org.shanhai.capability.entry.Skill;

/// How well such rankings did: what stands before any ranking that rests on them.
public final class SkillParts {
    private final Words words;

    public SkillParts(Words words) {
        this.words = words;
    }

    public List<Answer.Part> of(Judgement judgement) {
        return List.of(
                judged(judgement),
                skill(judgement),
                leads(judgement),
                calibration(judgement.calibration()),
                groups(judgement.calibration()));
    }

    private Answer.Part judged(Judgement judgement) {
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

    private Answer.Part skill(Judgement judgement) {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(new Answer.Column("ranking", words.get("entry.label.ranking"), false));
        columns.add(new Answer.Column("roc_auc", "ROC-AUC", true));
        columns.add(new Answer.Column("pr_auc", "PR-AUC", true));
        for (Skill.AtTop at : judgement.skill().precisionAt()) {
            columns.add(
                    new Answer.Column(
                            "precision_at_" + at.top(),
                            words.get("entry.label.precision", Integer.toString(at.top())),
                            true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("model", judgement.skill()));
        for (Null alone : Null.values()) {
            Skill skill = judgement.nulls().get(alone);
            if (skill != null) {
                rows.add(row(alone.key(), skill));
            }
        }
        rows.add(chance(judgement));
        return new Answer.Table(
                "skill",
                words.get("entry.skill"),
                columns,
                rows,
                words.get(judgement.beatsEveryNull() ? "entry.beats" : "entry.beaten"));
    }

    private List<Cell> row(String key, Skill skill) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(words.get("entry.ranking." + key), key));
        row.add(Cell.plain(skill.rocAuc()));
        row.add(Cell.plain(skill.averagePrecision()));
        skill.precisionAt().forEach(at -> row.add(Cell.plain(at.share())));
        return row;
    }

    private List<Cell> chance(Judgement judgement) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(words.get("entry.ranking.chance"), "chance"));
        row.add(Cell.plain(0.5));
        double share = judgement.entries() / (double) judgement.cells();
        for (int k = 0; k <= judgement.skill().precisionAt().size(); k++) {
            row.add(Cell.plain(share));
        }
        return row;
    }

    private Answer.Part leads(Judgement judgement) {
        Lead roc = judgement.rocAucLead();
        Lead precision = judgement.averagePrecisionLead();
        return new Answer.Statement(
                "leads",
                words.get(
                        "entry.leads",
                        inWords(roc),
                        name(roc.best()),
                        inWords(precision),
                        name(precision.best())),
                JsonObject.of("roc_auc", lead(roc), "pr_auc", lead(precision)));
    }

    private static Map<String, @Nullable Object> lead(Lead lead) {
        return JsonObject.of(
                "best_null",
                lead.best().key(),
                "lead",
                Cell.number(lead.by()),
                "standard_error",
                lead.error().isPresent() ? Cell.number(lead.error().getAsDouble()) : null);
    }

    private static String inWords(Lead lead) {
        String by = (lead.by() < 0 ? "−" : "+") + Numbers.plain(Math.abs(lead.by()));
        return lead.error().isPresent()
                ? by + " ± " + Numbers.plain(lead.error().getAsDouble())
                : by;
    }

    private String name(Null alone) {
        return words.get("entry.ranking." + alone.key());
    }

    private Answer.Part calibration(Calibration calibration) {
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

    private Answer.Part groups(Calibration calibration) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Calibration.Group group : calibration.groups()) {
            rows.add(
                    List.of(
                            Cell.of(rows.size() + 1),
                            Cell.of(group.cells()),
                            Cell.of(Numbers.percent(group.told()), group.told()),
                            Cell.of(Numbers.percent(group.cameTrue()), group.cameTrue())));
        }
        return new Answer.Table(
                "calibration_groups",
                words.get("entry.groups"),
                List.of(
                        new Answer.Column("group", words.get("entry.label.group"), true),
                        new Answer.Column("cells", words.get("entry.label.cells"), true),
                        new Answer.Column("told", words.get("entry.label.told"), true),
                        new Answer.Column("came_true", words.get("entry.label.came_true"), true)),
                rows,
                "");
    }
}
