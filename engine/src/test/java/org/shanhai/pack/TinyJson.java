package org.shanhai.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Tables of text as JSON.
public final class TinyJson {
    private TinyJson() {}

    /// A row for each line of a table, on the same line; the first has all names, others those of
    /// cells that are filled.
    public static String of(String csv) {
        List<List<String>> lines = csv.lines().map(TinyJson::cells).toList();
        List<String> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            StringJoiner row = new StringJoiner(", ", "{", "}");
            for (int k = 0; k < cells.size(); k++) {
                boolean isEmpty = cells.get(k).isEmpty();
                if (!isEmpty || rows.isEmpty()) {
                    String value = isEmpty ? "null" : quoted(cells.get(k));
                    row.add(quoted(lines.getFirst().get(k)) + ": " + value);
                }
            }
            rows.add(row.toString());
        }
        return "[\n" + String.join(",\n", rows) + "]\n";
    }

    /// A pack as one object of its tables.
    static String of(TinyPack pack, Map<String, String> properties) {
        StringJoiner tables = new StringJoiner(",\n", "{", "}\n");
        StringJoiner own = new StringJoiner(", ", "\"pack\": {", "}");
        properties.forEach((key, value) -> own.add(quoted(key) + ": " + quoted(value)));
        tables.add(own.toString());
        for (String file : pack.files().keySet()) {
            if (file.endsWith(".csv")) {
                tables.add(quoted(file.replace(".csv", "")) + ": " + of(pack.text(file)));
            }
        }
        return tables.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// Quotes may stand around a cell with commas.
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
        }
        return cells;
    }
}
