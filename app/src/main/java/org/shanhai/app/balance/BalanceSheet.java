package org.shanhai.app.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.crosstab.Crosstab;
import org.shanhai.region.Basis;
import org.shanhai.supply.Balancing;

/// How a table was balanced, and what changed most.
public record BalanceSheet(Words words, Crosstab table) {
    /// @param method `ras` or `gras`
    /// @param top how many cells
    public static Answer of(
            Crosstab table,
            Balancing.Balanced balanced,
            String method,
            String out,
            int top,
            Words words) {
        return new BalanceSheet(words, table).answer(balanced, method, out, top);
    }

    private Answer answer(Balancing.Balanced balanced, String method, String out, int top) {
        Answer.Fields balance =
                new Sheet(words, "balance.")
                        .values()
                        .field("out", Cell.of(out))
                        .field("method", Cell.of(words.get("balance.method." + method), method))
                        .field("rows", Cell.of(table.rows().size()))
                        .field("columns", Cell.of(table.columns().size()))
                        .field("passes", Cell.of(balanced.passes()))
                        .field("difference", Cell.below(balanced.difference()))
                        .part("balanced", "");
        List<Change> changes = largestFirst(balanced.table());
        return new Answer(
                words.get("balance.title"),
                findings(changes),
                List.of(balance, table(changes, top)));
    }

    private record Change(int row, int column, double before, double after) {
        double size() {
            return Math.abs(after - before);
        }

        double factor() {
            return after / before;
        }
    }

    /// What changed most, and how much entries changed; nothing of a table of zeros.
    private List<Finding> findings(List<Change> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Change first = all.getFirst();
        double[] shares =
                all.stream().mapToDouble(each -> Math.abs(each.factor() - 1)).sorted().toArray();
        int n = shares.length;
        double median = (shares[(n - 1) / 2] + shares[n / 2]) / 2;
        return List.of(
                find(
                        "largest",
                        first.factor(),
                        table.rows().get(first.row()),
                        table.columns().get(first.column()),
                        Numbers.plain(first.before()),
                        Numbers.plain(first.after()),
                        Numbers.plain(first.factor())),
                find("half", median, n, Numbers.percent(median)));
    }

    /// Balancing is a model of what the table would be.
    private Finding find(String key, double figure, Object... arguments) {
        return Finding.of(words, "balance.", key, Basis.ESTIMATED, figure, "changes", arguments);
    }

    private List<Change> largestFirst(Matrix balanced) {
        List<Change> all = new ArrayList<>();
        for (int r = 0; r < balanced.rows(); r++) {
            for (int c = 0; c < balanced.columns(); c++) {
                double before = table.values().get(r, c);
                if (before != 0) {
                    all.add(new Change(r, c, before, balanced.get(r, c)));
                }
            }
        }
        all.sort(Comparator.comparingDouble(change -> -change.size()));
        return all;
    }

    private Answer.Table table(List<Change> all, int top) {
        int shown = Math.min(top, all.size());
        return new Sheet(words, "balance.")
                .<Change>columns(all.subList(0, shown))
                .text("row", change -> table.rows().get(change.row()))
                .text("column", change -> table.columns().get(change.column()))
                .number("before", change -> Cell.plain(change.before()))
                .number("after", change -> Cell.plain(change.after()))
                .number("factor", change -> Cell.plain(change.factor()))
                .table(
                        "changes",
                        words.get("balance.changes"),
                        shown < all.size() ? words.get("show.more", shown, all.size()) : "",
                        Answer.Layout.GRID);
    }
}
