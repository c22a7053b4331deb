package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;

/// A square matrix of sectors as a table of its entries: every one of them row by row for
/// programs, the largest for people.
record MatrixSheet(Sheet sheet, Sectors sectors, Entry entry) {
    /// An entry of the matrix.
    interface Entry {
        double at(int row, int column);
    }

    /// How an entry is written.
    interface Written {
        List<Cell> of(int row, int column);
    }

    /// Adds the table `entries`, of the sectors that are there.
    ///
    /// @param there numbers of sectors
    /// @param values columns of what is written of an entry
    /// @param top how many; all of them row by row where that is enough for all
    void add(List<Integer> there, List<Answer.Column> values, Written written, int top) {
        List<Answer.Column> columns = new ArrayList<>(sectors.columns());
        columns.addAll(sectors.columns("to_"));
        columns.addAll(values);
        long count = (long) there.size() * there.size();
        List<List<Cell>> lines = new ArrayList<>();
        chosen(there, top, count)
                .forEach(
                        at -> {
                            List<Cell> line = new ArrayList<>(sectors.of(at.row));
                            line.addAll(sectors.of(at.column));
                            line.addAll(written.of(at.row, at.column));
                            lines.add(line);
                        });
        boolean all = lines.size() == count;
        sheet.add(
                new Answer.Table(
                        "entries",
                        sheet.say(all ? "entries" : "largest_entries"),
                        columns,
                        lines,
                        all ? "" : sheet.say("more", lines.size(), count)));
    }

    private record At(int row, int column) {}

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
