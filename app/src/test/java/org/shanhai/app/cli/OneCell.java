package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A table that is filled in soundly, and every table that differs from it in one cell: emptied,
/// with another sound value, with nonsense.
///
/// @param rows its header first
/// @param others by cell as it is filled, another sound value
/// @param notes columns that say nothing to the program, and cells that may be left empty without
///     saying anything else, each with why
/// @param most rows that are changed, the first of them
record OneCell(
        List<List<String>> rows, Map<String, String> others, Map<String, String> notes, int most) {
    private static final String NONSENSE = "¿?";

    OneCell(List<List<String>> rows, Map<String, String> others, Map<String, String> notes) {
        this(rows, others, notes, Integer.MAX_VALUE);
    }

    static OneCell of(String csv, Map<String, String> others, Map<String, String> notes) {
        return new OneCell(
                csv.lines().map(line -> List.of(line.split(",", -1))).toList(), others, notes);
    }

    /// A table of that difference.
    record Changed(List<List<String>> rows, int line, String column, String from, String to) {
        String csv() {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
            return text.toString();
        }

        @Override
        public String toString() {
            return "line %d, %s: '%s' instead of '%s'".formatted(line, column, to, from);
        }
    }

    Changed unchanged() {
        return new Changed(rows, 0, "", "", "");
    }

    List<Changed> listChanged() {
        List<Changed> changed = new ArrayList<>();
        for (int i = 1; i < rows.size() && i <= most; i++) {
            for (int k = 0; k < rows.get(i).size(); k++) {
                String column = k < rows.getFirst().size() ? rows.getFirst().get(k) : "beyond";
                String from = rows.get(i).get(k);
                if (notes.containsKey(column)) {
                    continue;
                }
                List<String> values = new ArrayList<>(List.of(NONSENSE));
                if (!from.isEmpty() && !notes.containsKey(from)) {
                    values.add("");
                }
                if (others.containsKey(from)) {
                    values.add(others.get(from));
                }
                for (String to : values) {
                    changed.add(new Changed(with(i, k, to), i + 1, column, from, to));
                }
            }
        }
        return changed;
    }

    private List<List<String>> with(int row, int cell, String value) {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(one -> copy.add(new ArrayList<>(one)));
        copy.get(row).set(cell, value);
        return copy;
    }
}
