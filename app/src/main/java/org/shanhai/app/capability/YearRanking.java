package org.shanhai.app.capability;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.capability.Scores;
import org.shanhai.region.Basis;

/// Who comes first in a year: places by ECI, industries by PCI; by diversity and rarity where
/// those are not known. Equal ones stand in the order of their keys.
record YearRanking(Words words, int top, String year) {
    private static final int NAMED = 3;

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
        List<Integer> order = order(line, most).limit(top).toList();
        String title =
                words.get(
                        "capability.top." + table,
                        Integer.toString(order.size()),
                        Integer.toString(line.keys().size()));
        return new Sheet(words, "capability.label.")
                .<Integer>columns(order)
                .numbered("rank", "")
                .labelled(
                        kind,
                        words.get("capability.role." + kind),
                        Kind.TEXT,
                        k -> Cell.of(line.keys().get(k)))
                .number(index, k -> cell(line.index(), k))
                .number(count, k -> Cell.of(line.counts()[k]))
                .number(most ? "fitness" : "fitness_complexity", k -> cell(line.fitness(), k))
                .table(
                        "top_" + table,
                        year.isEmpty() ? title : title + ", " + year,
                        "",
                        Answer.Layout.GRID);
    }

    private static Stream<Integer> order(YearSummary.Lines line, boolean most) {
        return IntStream.range(0, line.keys().size())
                .boxed()
                .sorted(
                        Comparator.<Integer, Boolean>comparing(k -> !line.index().isKnown(k))
                                .thenComparingDouble(k -> -line.index().find(k).orElse(0))
                                .thenComparingInt(k -> most ? -line.counts()[k] : line.counts()[k])
                                .thenComparing(k -> line.keys().get(k)));
    }

    /// The first places and industries, each with what ranks it; those that are equal to the last
    /// one named are left to the table.
    List<Finding> findings(YearSummary.Lines places, YearSummary.Lines industries) {
        return Stream.of(first("places", places, true), first("industries", industries, false))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> first(String table, YearSummary.Lines line, boolean most) {
        List<Integer> first = order(line, most).limit(Math.min(top, NAMED)).toList();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int at = first.getFirst();
        boolean known = line.index().isKnown(at);
        List<String> named =
                first.stream()
                        .filter(k -> line.index().isKnown(k) == known)
                        .map(
                                k ->
                                        words.get(
                                                "capability.finding.named",
                                                line.keys().get(k),
                                                known
                                                        ? Numbers.plain(line.index().get(k))
                                                        : Numbers.plain(line.counts()[k])))
                        .toList();
        return Optional.of(
                Finding.of(
                        words,
                        "capability.",
                        known ? table : table + "_by_count",
                        Basis.DERIVED,
                        known ? line.index().get(at) : line.counts()[at],
                        "top_" + table,
                        year.isEmpty() ? "" : words.get("capability.finding.in_year", year),
                        String.join(words.get("show.comma"), named)));
    }

    private Cell cell(Scores scores, int k) {
        return scores.isKnown(k)
                ? Cell.of(Numbers.plain(scores.get(k)), scores.get(k))
                : Cell.unknown(words.get("capability.unknown"));
    }
}
