package org.shanhai.app.capability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.Scores;

/// Who comes first in a year: places by ECI, industries by PCI; by diversity and rarity where
/// those are not known. Equal ones stand in the order of their keys.
record Ranking(Words words, int top, String year) {

    Answer.Part places(YearSummary.Lines lines) {
        return table("places", "place", "diversity", "eci", lines, true);
    }

    Answer.Part industries(YearSummary.Lines lines) {
        return table("industries", "industry", "ubiquity", "pci", lines, false);
    }

    private Answer.Part table(
            String table,
            String kind,
            String count,
            String index,
            YearSummary.Lines line,
            boolean most) {
        List<Integer> order =
                IntStream.range(0, line.keys().size())
                        .boxed()
                        .sorted(
                                Comparator.<Integer, Boolean>comparing(
                                                k -> !line.index().isKnown(k))
                                        .thenComparingDouble(k -> -line.index().find(k).orElse(0))
                                        .thenComparingInt(
                                                k -> most ? -line.counts()[k] : line.counts()[k])
                                        .thenComparing(k -> line.keys().get(k)))
                        .limit(top)
                        .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int k : order) {
            rows.add(
                    List.of(
                            Cell.of(rows.size() + 1),
                            Cell.of(line.keys().get(k)),
                            cell(line.index(), k),
                            Cell.of(line.counts()[k]),
                            cell(line.fitness(), k)));
        }
        String title =
                words.get(
                        "capability.top." + table,
                        Integer.toString(rows.size()),
                        Integer.toString(line.keys().size()));
        return new Answer.Table(
                "top_" + table,
                year.isEmpty() ? title : title + ", " + year,
                List.of(
                        new Answer.Column("rank", "", true),
                        new Answer.Column(kind, words.get("capability.role." + kind), false),
                        new Answer.Column(index, words.get("capability.label." + index), true),
                        new Answer.Column(count, words.get("capability.label." + count), true),
                        new Answer.Column(
                                most ? "fitness" : "fitness_complexity",
                                words.get(
                                        "capability.label."
                                                + (most ? "fitness" : "fitness_complexity")),
                                true)),
                rows,
                "");
    }

    private Cell cell(Scores scores, int k) {
        return scores.isKnown(k)
                ? Cell.of(Numbers.plain(scores.get(k)), scores.get(k))
                : Cell.unknown(words.get("capability.unknown"));
    }
}
