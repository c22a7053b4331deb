package org.shanhai.app.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;

/// Sums up what came of scenarios.
public final class SweepSheet {
    /// Of those without an answer so many are named.
    private static final int NAMED = 10;

    private final Words words;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Answer.Item> unanswered = new ArrayList<>();
    private int answered;
    private int asked;

    public SweepSheet(Words words) {
        this.words = words;
    }

    public void add(ScenarioTable.Row row, ScenarioAnswer answer) {
        asked++;
        if (answer.exitCode() == 0) {
            answered++;
            counts.merge(
                    row.scenario().question() + "\t" + SweepFile.verdict(answer), 1, Integer::sum);
        } else if (asked - answered <= NAMED) {
            unanswered.add(
                    new Answer.Item(
                            words.get("sweep.unanswered.one", answer.name(), answer.exitCode()),
                            JsonObject.of("name", answer.name(), "exit_code", answer.exitCode())));
        }
    }

    /// @param out where the answers are
    public Answer answer(String out) {
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(
                new Answer.Statement(
                        "summary",
                        words.get("sweep.summary", asked, asked - answered),
                        JsonObject.of("scenarios", asked, "answered", answered)));
        parts.add(new Answer.Statement("out", words.get("sweep.out", out), out));
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach(
                (key, count) -> {
                    String[] told = key.split("\t", -1);
                    rows.add(
                            List.of(
                                    Cell.of(told[0]),
                                    told[1].isEmpty()
                                            ? Cell.unknown("")
                                            : Cell.of(
                                                    words.get("admit.verdict." + told[1]), told[1]),
                                    Cell.of(count)));
                });
        parts.add(
                new Answer.Table(
                        "counts",
                        words.get("sweep.counts"),
                        List.of(
                                new Answer.Column(
                                        "question", words.get("sweep.column.question"), false),
                                new Answer.Column(
                                        "verdict", words.get("sweep.column.verdict"), false),
                                new Answer.Column(
                                        "scenarios", words.get("sweep.column.scenarios"), true)),
                        rows,
                        ""));
        if (!unanswered.isEmpty()) {
            parts.add(new Answer.Items("unanswered", words.get("sweep.unanswered"), unanswered));
        }
        return new Answer("", parts);
    }
}
