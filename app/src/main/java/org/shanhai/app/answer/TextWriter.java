package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.app.text.Visible;

/// Writes answers as text for people: aligned by display width, and broken to the width of the
/// terminal where there is one. Control characters in names and messages are shown, never sent.
public final class TextWriter {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int LEAST_COLUMN = 10;

    private final OptionalInt width;
    private final StringBuilder text = new StringBuilder();

    private TextWriter(OptionalInt width) {
        this.width = width;
    }

    /// The answer as text that ends with a line feed.
    ///
    /// @param width columns of the terminal; empty where nothing is to be broken
    public static String write(Answer answer, OptionalInt width) {
        TextWriter writer = new TextWriter(width);
        if (!answer.title().isEmpty()) {
            writer.line(Visible.line(answer.title()));
        }
        for (Finding finding : answer.findings()) {
            writer.hanging("", Visible.line(finding.line()));
        }
        if (!answer.findings().isEmpty() && !isHeaded(answer.parts())) {
            writer.line("");
        }
        for (Answer.Part part : answer.parts()) {
            writer.part(part);
        }
        return writer.text.toString();
    }

    /// A part with a title puts an empty line before itself.
    private static boolean isHeaded(List<Answer.Part> parts) {
        return parts.isEmpty() || !parts.getFirst().title().isEmpty();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void part(Answer.Part part) {
        boolean data = part instanceof Answer.Table table && table.layout() == Answer.Layout.DATA;
        // Items without words are for programs only; so are all of none.
        boolean empty =
                part instanceof Answer.Items items
                        && items.items().stream().allMatch(item -> item.text().isEmpty());
        if (data || empty) {
            return;
        }
        if (!part.title().isEmpty()) {
            if (!text.isEmpty()) {
                line("");
            }
            line(Visible.line(part.title()));
        }
        switch (part) {
            case Answer.Fields fields -> fields(fields);
            case Answer.Table table -> table(table);
            case Answer.Items items ->
                    items.items()
                            .forEach(item -> hanging(INDENT + "- ", Visible.line(item.text())));
            case Answer.Statement statement -> {
                if (statement.text().isEmpty()) {
                    // Said before, for people, in the words of another.
                    break;
                }
                if (statement.apart() && !text.isEmpty()) {
                    line("");
                }
                hanging("", Visible.line(statement.text()));
            }
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

    /// A first line that starts with a lead, and further ones that start below its end.
    private void hanging(String lead, String words) {
        int used = DisplayWidth.of(lead);
        List<String> lines =
                width.isPresent()
                        ? DisplayWidth.wrap(words, Math.max(LEAST_COLUMN, width.getAsInt() - used))
                        : List.of(words);
        line(lead + lines.getFirst());
        lines.stream().skip(1).forEach(next -> line(" ".repeat(used) + next));
    }

    private void table(Answer.Table table) {
        if (!table.rows().isEmpty()) {
            switch (table.layout()) {
                case GRID -> grid(table);
                case BLOCKS -> blocks(table);
                case DATA -> {}
            }
        }
        if (!table.remark().isEmpty()) {
            hanging(INDENT, Visible.line(table.remark()));
        }
    }

    private void blocks(Answer.Table table) {
        List<String> labels = labels(table.columns()).subList(1, table.columns().size());
        for (List<Cell> row : table.rows()) {
            hanging(INDENT, shown(row.getFirst()));
            labelled(INDENT + INDENT, labels, row.subList(1, row.size()));
        }
    }

    private void grid(Answer.Table table) {
        int[] shown =
                IntStream.range(0, table.columns().size()).filter(c -> hasText(table, c)).toArray();
        List<Answer.Column> columns = IntStream.of(shown).mapToObj(table.columns()::get).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(labels(columns));
        for (List<Cell> row : table.rows()) {
            rows.add(IntStream.of(shown).mapToObj(c -> shown(row.get(c))).toList());
        }
        int[] widths = widths(rows, columns.size());
        rows.forEach(row -> row(row, columns, widths));
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

    /// Columns as wide as their widest text; where that is wider than the terminal, the widest
    /// ones give way.
    private int[] widths(List<List<String>> rows, int count) {
        int[] widths = new int[count];
        for (List<String> row : rows) {
            for (int c = 0; c < count; c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
            }
        }
        if (width.isPresent()) {
            int room = width.getAsInt() - INDENT.length() - GAP.length() * (count - 1);
            while (Arrays.stream(widths).sum() > room) {
                int widest = 0;
                for (int c = 1; c < count; c++) {
                    widest = widths[c] >= widths[widest] ? c : widest;
                }
                if (widths[widest] <= LEAST_COLUMN) {
                    break;
                }
                widths[widest]--;
            }
        }
        return widths;
    }

    private void row(List<String> row, List<Answer.Column> columns, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int c = 0; c < widths.length; c++) {
            cells.add(DisplayWidth.wrap(row.get(c), Math.max(1, widths[c])));
            height = Math.max(height, cells.getLast().size());
        }
        for (int h = 0; h < height; h++) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int c = 0; c < widths.length; c++) {
                String cell = h < cells.get(c).size() ? cells.get(c).get(h) : "";
                line.append(
                        columns.get(c).right()
                                ? DisplayWidth.padLeft(cell, widths[c])
                                : DisplayWidth.padRight(cell, widths[c]));
                line.append(c + 1 < widths.length ? GAP : "");
            }
            line(line.toString());
        }
    }
}
