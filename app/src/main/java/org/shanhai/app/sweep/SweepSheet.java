package org.shanhai.app.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
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
        parts.add(
                new Sheet(words, "sweep.column.")
                        .<Map.Entry<String, Integer>>columns(List.copyOf(counts.entrySet()))
                        .text("question", count -> told(count, 0))
                        .cell("verdict", count -> verdict(told(count, 1)))
                        .number("scenarios", count -> Cell.of(count.getValue()))
                        .table("counts", words.get("sweep.counts"), "", Answer.Layout.GRID));
        if (!unanswered.isEmpty()) {
            parts.add(new Answer.Items("unanswered", words.get("sweep.unanswered"), unanswered));
        }
        return new Answer("", parts);
    }

    private static String told(Map.Entry<String, Integer> count, int which) {
        return count.getKey().split("\t", -1)[which];
    }

    private Cell verdict(String key) {
        return key.isEmpty() ? Cell.unknown("") : Cell.of(words.get("admit.verdict." + key), key);
    }
}
