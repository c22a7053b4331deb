package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.app.text.Visible;
import org.shanhai.app.text.Words;

/// Lays out parts of an answer as lines for people. Control characters in names and messages are
/// shown, never sent.
final class PartLines {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int LEAST = 10;

    private final OptionalInt width;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private PartLines(OptionalInt width, Words words) {
        this.width = width;
        this.words = words;
    }

    /// The lines of a part with its title; none where it is for programs alone.
    static List<String> of(Answer.Part part, OptionalInt width, Words words) {
        PartLines laid = new PartLines(width, words);
        if (isShown(part)) {
            laid.part(part);
        }
        return laid.lines;
    }

    /// A sentence broken to the width.
    static List<String> of(String sentence, OptionalInt width, Words words) {
        PartLines laid = new PartLines(width, words);
        laid.hanging("", Visible.line(sentence));
        return laid.lines;
    }

    /// Whether an empty line stands before it.
    static boolean isApart(Answer.Part part) {
        return !part.title().isEmpty()
                || part instanceof Answer.Statement statement && statement.apart();
    }

    private static boolean isShown(Answer.Part part) {
        return switch (part) {
            case Answer.Table table ->
                    table.layout() != Answer.Layout.DATA
                            && (table.rows().isEmpty()
                                    || !table.remark().isEmpty()
                                    || table.rows().stream().anyMatch(PartLines::hasText));
            case Answer.Items items ->
                    items.items().stream().anyMatch(item -> !item.text().isEmpty());
            case Answer.Fields fields -> true;
            // Else said before, for people, in the words of another.
            case Answer.Statement statement -> !statement.text().isEmpty();
        };
    }

    static boolean hasText(List<Cell> row) {
        return row.stream().anyMatch(cell -> !cell.text().isEmpty());
    }

    private void part(Answer.Part part) {
        if (!part.title().isEmpty()) {
            hanging("", Visible.line(part.title()));
        }
        switch (part) {
            case Answer.Fields fields -> fields(fields);
            case Answer.Table table -> table(table);
            case Answer.Items items ->
                    items.items().stream()
                            .filter(item -> !item.text().isEmpty())
                            .forEach(item -> hanging(INDENT + "- ", Visible.line(item.text())));
            case Answer.Statement statement -> hanging("", Visible.line(statement.text()));
        }
    }

    private void fields(Answer.Fields fields) {
        List<String> labels =
                fields.fields().stream().map(field -> Visible.line(field.label())).toList();
        List<Cell> values = fields.fields().stream().map(Answer.Field::value).toList();
        labelled(INDENT, labels, values);
    }

    /// Values with their labels, one below the other; those with nothing to say are left out.
    private void labelled(String indent, List<String> labels, List<Cell> values) {
        int longest = labels.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        for (int k = 0; k < labels.size(); k++) {
            if (!values.get(k).text().isEmpty()) {
                String label = DisplayWidth.padRight(labels.get(k), longest);
                hanging(indent + label + GAP, shown(values.get(k)));
            }
        }
    }

    /// A first line that starts with a lead, and further ones that start below its end; or a little
    /// further in than the lead where a word would not fit there.
    private void hanging(String lead, String text) {
        if (width.isEmpty()) {
            line(lead + text);
            return;
        }
        int used = DisplayWidth.of(lead);
        int room = width.getAsInt() - used;
        if (room < Math.max(LEAST, DisplayWidth.ofLongestWord(text)) && used > INDENT.length()) {
            String indent = lead.substring(0, lead.length() - lead.stripLeading().length());
            DisplayWidth.wrap(lead.strip(), Math.max(LEAST, width.getAsInt() - indent.length()))
                    .forEach(next -> line(indent + next));
            int inner = indent.length() + INDENT.length();
            DisplayWidth.wrap(text, Math.max(LEAST, width.getAsInt() - inner))
                    .forEach(next -> line(" ".repeat(inner) + next));
            return;
        }
        List<String> broken = DisplayWidth.wrap(text, Math.max(LEAST, room));
        line(lead + broken.getFirst());
        broken.stream().skip(1).forEach(next -> line(" ".repeat(used) + next));
    }

    private void line(String line) {
        lines.add(line.stripTrailing());
    }

    private void table(Answer.Table table) {
        if (table.rows().stream().anyMatch(PartLines::hasText)) {
            switch (table.layout()) {
                case GRID -> grid(table);
                case BLOCKS, HEADED -> blocks(table);
                case DATA -> {}
            }
        }
        if (!table.remark().isEmpty()) {
            hanging(INDENT, Visible.line(table.remark()));
        }
    }

    private void blocks(Answer.Table table) {
        List<String> labels = labels(table.columns()).subList(1, table.columns().size());
        for (List<Cell> row : table.rows().stream().filter(PartLines::hasText).toList()) {
            hanging(INDENT, shown(row.getFirst()));
            labelled(INDENT + INDENT, labels, row.subList(1, row.size()));
        }
    }

    private void grid(Answer.Table table) {
        int[] there =
                IntStream.range(0, table.columns().size()).filter(c -> hasText(table, c)).toArray();
        List<Answer.Column> columns = IntStream.of(there).mapToObj(table.columns()::get).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(labels(columns));
        for (List<Cell> row : table.rows()) {
            if (hasText(row)) {
                rows.add(IntStream.of(there).mapToObj(c -> shown(row.get(c))).toList());
            }
        }
        GridLines grid = new GridLines(columns, rows);
        int shown = grid.shown(width);
        if (shown == 0) {
            blocks(table);
            return;
        }
        lines.addAll(grid.lines(shown, width));
        if (shown < columns.size()) {
            hanging(INDENT, GridLines.leftOutRemark(grid.leftOut(shown), words));
        }
    }

    private static List<String> labels(List<Answer.Column> columns) {
        return columns.stream().map(column -> Visible.line(column.label())).toList();
    }

    private static String shown(Cell cell) {
        return Visible.line(cell.text());
    }

    private static boolean hasText(Answer.Table table, int column) {
        return table.rows().stream().anyMatch(row -> !row.get(column).text().isEmpty());
    }
}
