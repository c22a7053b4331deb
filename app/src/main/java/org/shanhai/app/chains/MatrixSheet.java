package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Sheet;

/// A square matrix of sectors as a table of its entries: every one of them row by row for
/// programs, the largest for people.
record MatrixSheet(Sheet sheet, Sectors sectors, Entry entry) {
    /// An entry of the matrix.
    interface Entry {
        double at(int row, int column);
    }

    /// An entry's row and column.
    record At(int row, int column) {}

    /// Adds the table `entries`, of the sectors that are there.
    ///
    /// @param there numbers of sectors
    /// @param values declares what is written of an entry
    /// @param top how many; all of them row by row where that is enough for all
    void add(List<Integer> there, UnaryOperator<Columns<At>> values, int top) {
        long count = (long) there.size() * there.size();
        List<At> chosen = chosen(there, top, count).toList();
        boolean all = chosen.size() == count;
        Columns<At> named = sectors.declare(sheet.columns(chosen), At::row);
        sheet.add(
                values.apply(sectors.declare(named, "to_", At::column))
                        .table(
                                "entries",
                                sheet.say(all ? "entries" : "largest_entries"),
                                all ? "" : sheet.say("more", chosen.size(), count),
                                Answer.Layout.GRID));
    }

    private Stream<At> chosen(List<Integer> there, int top, long count) {
        Stream<At> all = there.stream().flatMap(r -> there.stream().map(c -> new At(r, c)));
        return top >= count
                ? all
                : all.sorted(
                                Comparator.comparingDouble(
                                        at -> -Math.abs(entry.at(at.row, at.column))))
                        .limit(top);
    }

    /// The sectors that make something.
    static List<Integer> making(double[] output) {
        return IntStream.range(0, output.length).filter(i -> output[i] > 0).boxed().toList();
    }
}
