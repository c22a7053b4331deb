package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.pack.table.ParquetCells;

/// Takes rows whose keys come as numbers: those of the place, the industry and, where there is
/// one, the year.
final class NumberedRows implements ParquetCells.Sink {
    private final CellReader cells;
    private final List<String> names;
    private final String value;
    private final List<KeyNumbers> kinds;
    /// For each column, our number of each of its keys; −1 for blank ones.
    private final List<int[]> numbers = new ArrayList<>();
    private final int noYear;

    NumberedRows(CellReader cells, PanelColumns columns) {
        this.cells = cells;
        names = keysOf(columns);
        value = columns.value().orElseThrow();
        kinds = List.of(cells.places(), cells.industries(), cells.years());
        noYear = columns.year().isPresent() ? CellReader.NONE : cells.years().number("");
    }

    /// The key columns in the order in which they are to be read.
    static List<String> keysOf(PanelColumns columns) {
        List<String> keys = new ArrayList<>();
        keys.add(columns.place());
        keys.add(columns.industry().orElseThrow());
        columns.year().ifPresent(keys::add);
        return keys;
    }

    @Override
    public void keys(int column, List<String> keys) {
        int[] ours = new int[keys.size()];
        for (int k = 0; k < ours.length; k++) {
            String key = keys.get(k).strip();
            ours[k] = key.isEmpty() ? CellReader.NONE : kinds.get(column).number(key);
            if (kinds.get(column) != cells.years()) {
                cells.requireNoTotal(key, 0, names.get(column));
            }
        }
        numbers.add(ours);
    }

    @Override
    public void row(long line, int[] keys, double number) {
        cells.value(
                number,
                line,
                value,
                key(line, keys, 0),
                key(line, keys, 1),
                keys.length > 2 ? key(line, keys, 2) : noYear);
    }

    private int key(long line, int[] keys, int column) {
        int number = keys[column] < 0 ? CellReader.NONE : numbers.get(column)[keys[column]];
        if (number == CellReader.NONE) {
            cells.emptyKey(line, names.get(column));
        }
        return number;
    }
}
