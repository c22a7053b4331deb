package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
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
                new Answer.Table(
                        "comparison",
                        "",
                        columns(),
                        figures.stream().map(this::marked).toList(),
                        words.say("compare.remark")));
        sheet.add(
                new Answer.Table(
                        "told",
                        words.say("compare.told"),
                        columns(),
                        told.stream().map(this::marked).toList(),
                        "",
                        Answer.Layout.BLOCKS));
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

    private List<Answer.Column> columns() {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("aspect"));
        for (int k = 0; k < variants.size(); k++) {
            columns.add(new Answer.Column(COLUMNS.get(k), variants.get(k).label(), false));
        }
        columns.add(new Answer.Column("differs", "", false));
        return columns;
    }

    private List<Cell> marked(ComparisonRows.Row row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.label(), row.key()));
        for (int k = 0; k < row.cells().size(); k++) {
            Cell cell = row.cells().get(k);
            boolean differs = row.differs(k);
            Map<String, @Nullable Object> json = JsonObject.of("text", cell.text());
            json.put("value", cell.json());
            json.put("differs", differs);
            cells.add(
                    new Cell(differs ? words.say("compare.mark", cell.text()) : cell.text(), json));
        }
        cells.add(new Cell("", row.differs()));
        return cells;
    }

    private Answer plain() {
        List<List<Cell>> lines = new ArrayList<>();
        for (List<ComparisonRows.Row> some : List.of(rows.figures(), rows.told())) {
            for (ComparisonRows.Row row : some) {
                List<Cell> line = new ArrayList<>();
                line.add(Cell.of(row.label(), row.key()));
                line.add(Cell.of(row.label()));
                row.cells().forEach(cell -> line.add(Cell.of(cell.text())));
                line.add(new Cell("", row.differs()));
                lines.add(line);
            }
        }
        List<Answer.Column> columns = new ArrayList<>(columns());
        columns.add(1, new Answer.Column("name", "", false));
        return new Answer("", List.of(new Answer.Table(TABLE, "", columns, lines, "")));
    }
}
