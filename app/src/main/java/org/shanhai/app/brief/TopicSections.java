package org.shanhai.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.DisplayWidth;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.text.Words;

/// One topic as sections of a paper: headed by what was found.
public final class TopicSections {
    /// What a column counts for at most when the width of a page is shared out: longer texts wrap.
    private static final int WIDEST = 46;

    private static final int NARROWEST = 5;

    private final Topic topic;
    private final Words words;
    private final Cited cited;

    public TopicSections(Topic topic, Words words) {
        this.topic = topic;
        this.words = words;
        cited = new Cited(topic.answer());
    }

    /// All findings in a row.
    String summary() {
        return String.join(
                words.get("text.between_sentences"),
                topic.findings().stream().map(Finding::line).toList());
    }

    /// The named values that are taken.
    List<Memo.Labelled> labelled() {
        List<Memo.Labelled> labelled = new ArrayList<>();
        for (Answer.Part part : topic.parts()) {
            if (part instanceof Answer.Fields fields) {
                for (Answer.Field field : fields.fields()) {
                    Cited.Text text = cited.of(field.value().text());
                    labelled.add(new Memo.Labelled(field.label(), text.text(), text.cites()));
                }
            }
        }
        return labelled;
    }

    /// @param isHead whether its findings and named values head the paper and are not said again
    List<Memo.Section> list(boolean isHead) {
        List<String> findings = topic.findings().stream().map(Finding::line).toList();
        List<Memo.Section> sections = new ArrayList<>();
        List<Memo.Block> blocks = new ArrayList<>();
        if (!isHead && findings.size() > 1) {
            blocks.add(Memo.Points.bulleted(findings.subList(1, findings.size())));
        }
        for (Answer.Part part : topic.parts()) {
            if (!(part instanceof Answer.Fields && isHead)) {
                addTo(blocks, part, "");
            }
        }
        if (!blocks.isEmpty() || !isHead && !findings.isEmpty()) {
            String title =
                    isHead || findings.isEmpty() ? topic.answer().title() : findings.getFirst();
            sections.add(new Memo.Section(title, blocks));
        }
        return sections;
    }

    /// What is taken, without what was found.
    ///
    /// @param heading that stands above it and is not said again
    public List<Memo.Block> blocks(String heading) {
        List<Memo.Block> blocks = new ArrayList<>();
        topic.parts().forEach(part -> addTo(blocks, part, heading));
        return blocks;
    }

    private void addTo(List<Memo.Block> blocks, Answer.Part part, String heading) {
        List<Memo.Block> told = blocks(part);
        if (!told.isEmpty() && !part.title().isEmpty() && !part.title().equals(heading)) {
            blocks.add(new Memo.Paragraph(part.title(), true));
        }
        blocks.addAll(told);
        if (part instanceof Answer.Table table && !table.remark().isEmpty()) {
            blocks.add(new Memo.Paragraph(cited.of(table.remark()).text(), true));
        }
    }

    private List<Memo.Block> blocks(Answer.Part part) {
        return switch (part) {
            case Answer.Table table when table.layout() == Answer.Layout.HEADED -> rows(table);
            case Answer.Table table when table.layout() == Answer.Layout.BLOCKS -> rows(table);
            case Answer.Table table -> List.of(grid(table));
            case Answer.Items items ->
                    List.of(
                            new Memo.Points(
                                    items.items().stream().map(item -> point(item.text())).toList(),
                                    0));
            case Answer.Fields fields ->
                    List.of(
                            new Memo.Points(
                                    fields.fields().stream()
                                            .map(
                                                    field ->
                                                            point(
                                                                    words.get(
                                                                            "brief.labelled",
                                                                            field.label(),
                                                                            field.value().text())))
                                            .toList(),
                                    0));
            case Answer.Statement said ->
                    said.text().isEmpty()
                            ? List.of()
                            : List.of(new Memo.Points(List.of(point(said.text())), 0));
        };
    }

    private Memo.Point point(String text) {
        Cited.Text found = cited.of(text);
        return new Memo.Point(found.text(), found.cites());
    }

    /// Rows with long texts: each a paragraph of its own and what is said of it.
    private List<Memo.Block> rows(Answer.Table table) {
        List<Memo.Block> blocks = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            blocks.add(new Memo.Lead(row.getFirst().text()));
            List<Memo.Point> points =
                    IntStream.range(1, row.size())
                            .filter(c -> !row.get(c).text().isEmpty())
                            .mapToObj(
                                    c ->
                                            point(
                                                    words.get(
                                                            "brief.labelled",
                                                            table.columns().get(c).label(),
                                                            row.get(c).text())))
                            .toList();
            blocks.add(new Memo.Points(points, 0));
        }
        return blocks;
    }

    private Memo.Grid grid(Answer.Table table) {
        List<Memo.Head> heads = new ArrayList<>();
        int[] widths =
                IntStream.range(0, table.columns().size()).map(c -> width(table, c)).toArray();
        int all = IntStream.of(widths).sum();
        for (int c = 0; c < widths.length; c++) {
            Answer.Column column = table.columns().get(c);
            heads.add(
                    new Memo.Head(
                            column.label(), Math.max(1, 100 * widths[c] / all), column.right()));
        }
        return new Memo.Grid(
                heads,
                table.rows().stream().map(row -> row.stream().map(this::entry).toList()).toList());
    }

    private Memo.Entry entry(Cell cell) {
        Cited.Text text = cited.of(cell.text());
        return Memo.Entry.citing(text.text(), text.cites());
    }

    private static int width(Answer.Table table, int column) {
        int label = DisplayWidth.ofLongestWord(table.columns().get(column).label());
        int widest =
                table.rows().stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
                        .max()
                        .orElse(0);
        return Math.max(Math.max(label, NARROWEST), Math.min(widest, WIDEST)) + 1;
    }
}
