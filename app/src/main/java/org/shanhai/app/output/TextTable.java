package org.shanhai.app.output;

import java.io.IOException;
import java.util.List;

/// A table of texts, held whole.
public record TextTable(String name, List<FileColumn> columns, List<List<String>> rows)
        implements Table {
    public TextTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (List<String> row : rows) {
            row.forEach(sink::text);
            sink.endRow();
        }
    }
}
