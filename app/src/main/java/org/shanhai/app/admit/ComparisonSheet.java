package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

/// Admissions side by side: a row for each thing compared, a column for each variant. What is not
/// as in the first is marked, in text by a sign before it.
public final class ComparisonSheet {
    /// The key of the table that is written as a file.
    public static final String TABLE = "side_by_side";

    /// The names of the columns in JSON, which are also how many there can be.
    private static final List<String> COLUMNS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");

    public static final int MOST = 6;

    /// A sentence names so many rows that differ; JSON names them all.
    private static final int NAMED = 6;

    private final AdmissionWords words;
    private final Sheet sheet;
    private final List<ComparedVariant> variants;
    private final ComparisonRows rows;

    private ComparisonSheet(Region region, List<ComparedVariant> variants, Words words) {
        if (variants.size() < 2 || variants.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d variants cannot stand side by side; give 2 to %d."
                            .formatted(variants.size(), MOST));
        }
        this.words = new AdmissionWords(region, words);
        this.variants = List.copyOf(variants);
        sheet = new Sheet(region, words, "admit.");
        rows = new ComparisonRows(this.words, variants);
    }

    /// @param variants 2 to [#MOST]
    /// @throws IllegalArgumentException where there are less or more
    public static Answer of(Region region, List<ComparedVariant> variants, Words words) {
        return new ComparisonSheet(region, variants, words).answer();
    }

    /// All rows as one plain table, [#TABLE], for files: words as people read them, a column that
    /// says whether they differ.
    public static Answer table(Region region, List<ComparedVariant> variants, Words words) {
        return new ComparisonSheet(region, variants, words).plain();
    }

    private Answer answer() {
        List<ComparisonRows.Row> figures = rows.figures();
        List<ComparisonRows.Row> told = rows.told();
        new ComparisonFindings(words, variants, COLUMNS).list(figures, told).forEach(sheet::find);
        sheet.add(differing(figures, told));
        sheet.add(
                columns(figures)
                        .table("comparison", "", words.say("compare.remark"), Answer.Layout.GRID));
        sheet.add(columns(told).table("told", words.say("compare.told"), "", Answer.Layout.BLOCKS));
        // Sources stand in the answers of `admit`; here nothing is cited.
        return sheet.cited(words.say("compare.title", variants.size()));
    }

    /// Told by a finding, and listed for programs.
    private Answer.Statement differing(
            List<ComparisonRows.Row> figures, List<ComparisonRows.Row> told) {
        List<ComparisonRows.Row> all = new ArrayList<>(figures);
        all.addAll(told);
        List<ComparisonRows.Row> other = all.stream().filter(ComparisonRows.Row::differs).toList();
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "rows",
                        all.size(),
                        "differing",
                        other.stream().map(ComparisonRows.Row::key).toList());
        String text =
                other.isEmpty()
                        ? words.say("compare.alike", all.size())
                        : words.say(
                                "compare.differing",
                                other.size(),
                                all.size(),
                                words.list(
                                        other.stream()
                                                .limit(NAMED)
                                                .map(ComparisonRows.Row::label)
                                                .toList()),
                                Math.max(0, other.size() - NAMED));
        sheet.find(ComparisonFindings.differing(text, other.size()));
        return new Answer.Statement("differences", "", json);
    }

    private Columns<ComparisonRows.Row> columns(List<ComparisonRows.Row> rows) {
        return filled(aspects(rows), this::marked);
    }

    private Columns<ComparisonRows.Row> aspects(List<ComparisonRows.Row> rows) {
        return sheet.columns(rows).cell("aspect", row -> Cell.of(row.label(), row.key()));
    }

    private Columns<ComparisonRows.Row> filled(
            Columns<ComparisonRows.Row> rows, BiFunction<ComparisonRows.Row, Integer, Cell> fill) {
        return rows.each(
                        IntStream.range(0, variants.size()).boxed().toList(),
                        (columns, k) ->
                                columns.labelled(
                                        COLUMNS.get(k),
                                        variants.get(k).label(),
                                        Kind.TEXT,
                                        row -> fill.apply(row, k)))
                .data("differs", Kind.TEXT, ComparisonRows.Row::differs);
    }

    private Cell marked(ComparisonRows.Row row, int k) {
        Cell cell = row.cells().get(k);
        boolean differs = row.differs(k);
        return new Cell(
                differs ? words.say("compare.mark", cell.text()) : cell.text(),
                JsonObject.of("text", cell.text(), "value", cell.json(), "differs", differs));
    }

    private Answer plain() {
        List<ComparisonRows.Row> all = new ArrayList<>(rows.figures());
        all.addAll(rows.told());
        Columns<ComparisonRows.Row> named =
                aspects(all).labelled("name", "", Kind.TEXT, row -> Cell.of(row.label()));
        Answer.Table table =
                filled(named, (row, k) -> Cell.of(row.cells().get(k).text()))
                        .table(TABLE, "", "", Answer.Layout.GRID);
        return new Answer("", List.of(table));
    }
}
