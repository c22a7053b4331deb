package org.shanhai.pack.table;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.message.English;

/// What a test reads out of a table: rows as `line: cell|cell`, numbers in angle brackets.
final class Collected implements RowSink {
    final List<String> names = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();
    private final boolean wantsRows;
    private final List<String> read;

    private Collected(boolean wantsRows, List<String> read) {
        this.wantsRows = wantsRows;
        this.read = read;
    }

    /// Of some columns.
    Collected(List<String> read) {
        this(true, read);
    }

    Collected(boolean wantsRows) {
        this(wantsRows, List.of());
    }

    Collected() {
        this(true);
    }

    @Override
    public boolean reads(int column) {
        return read.isEmpty() || read.contains(names.get(column));
    }

    @Override
    public boolean header(List<String> columns, long line) {
        names.addAll(columns);
        return wantsRows;
    }

    @Override
    public void row(RowBuffer row) {
        List<String> cells = new ArrayList<>();
        for (int k = 0; k < row.count(); k++) {
            cells.add(row.isNumber(k) ? "<" + row.text(k) + ">" : row.text(k));
        }
        rows.add(row.line() + ": " + String.join("|", cells));
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    /// Of the only fault.
    String message() {
        return faults.size() == 1
                ? English.of(faults.getFirst().message())
                : "faults: " + faults.size();
    }
}
