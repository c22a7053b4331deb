package org.shanhai.app.admit;

import java.io.IOException;
import java.util.List;
import org.shanhai.app.output.Column;
import org.shanhai.app.output.Table;

/// A table of texts, held whole.
record TextTable(String name, List<Column> columns, List<List<String>> rows) implements Table {
    TextTable {
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
