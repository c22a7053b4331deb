package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.app.text.Words;

/// Lays out a table as lines, aligned by display width. Where it is wider than the terminal the
/// widest columns of words give way; where that is not enough it becomes blocks on a narrow
/// terminal, and on others loses columns from the right. No word is split for want of room.
final class GridLines {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    /// From how many columns of a terminal on a table stays one.
    private static final int WIDE = 100;

    /// A column of words is not narrowed further: it would be read letter by letter.
    private static final int LEAST = 18;

    private final List<Answer.Column> columns;
    private final List<List<String>> rows;
    private final int[] natural;
    private final int[] least;

    /// @param columns those in which anything stands
    /// @param rows texts, the labels of the columns first
    GridLines(List<Answer.Column> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows;
        natural = new int[columns.size()];
        least = new int[columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < natural.length; c++) {
                String text = rows.get(r).get(c);
                natural[c] = Math.max(natural[c], DisplayWidth.of(text));
                // A figure is not broken either; a label may be.
                boolean whole = columns.get(c).right() && r > 0;
                least[c] =
                        Math.max(
                                least[c],
                                whole ? DisplayWidth.of(text) : DisplayWidth.ofLongestWord(text));
            }
        }
        for (int c = 0; c < natural.length; c++) {
            if (!columns.get(c).right()) {
                least[c] = Math.max(least[c], Math.min(natural[c], LEAST));
            }
        }
    }

    /// How many columns can stand side by side, from the left: all of them where there is no
    /// terminal. 0 where they are to be laid out as blocks.
    int shown(OptionalInt width) {
        int all = columns.size();
        if (width.isEmpty() || needed(least, all) <= width.getAsInt()) {
            return all;
        }
        if (width.getAsInt() < WIDE) {
            return 0;
        }
        int shown = all;
        while (shown > 1 && needed(least, shown) > width.getAsInt()) {
            shown--;
        }
        return needed(least, shown) > width.getAsInt() ? 0 : shown;
    }

    private static int needed(int[] widths, int count) {
        return INDENT.length() + GAP.length() * (count - 1) + Arrays.stream(widths, 0, count).sum();
    }

    /// @param shown from [#shown(OptionalInt)], above 0
    List<String> lines(int shown, OptionalInt width) {
        int[] widths = Arrays.copyOf(natural, shown);
        if (width.isPresent()) {
            narrow(widths, width.getAsInt());
        }
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(row(row, widths)));
        return lines;
    }

    /// The labels of columns that are not shown.
    List<String> leftOut(int shown) {
        return rows.getFirst().subList(shown, columns.size());
    }

    private void narrow(int[] widths, int room) {
        while (needed(widths, widths.length) > room) {
            int widest =
                    IntStream.range(0, widths.length)
                            .filter(c -> widths[c] > least[c])
                            .reduce((one, other) -> widths[other] >= widths[one] ? other : one)
                            .orElse(-1);
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private List<String> row(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int c = 0; c < widths.length; c++) {
            cells.add(DisplayWidth.wrap(row.get(c), Math.max(1, widths[c])));
            height = Math.max(height, cells.getLast().size());
        }
        List<String> lines = new ArrayList<>();
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
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /// What is said below a table that lost columns.
    static String leftOutRemark(List<String> labels, Words words) {
        return words.get("answer.columns_left", String.join(words.get("show.comma"), labels));
    }
}
