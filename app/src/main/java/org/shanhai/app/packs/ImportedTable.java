package org.shanhai.app.packs;

import java.util.List;

/// Rows of one table of a pack, as an import found them.
///
/// @param table of the schemas, such as `facts`
/// @param rows as written, one text a column; empty where there is nothing
public record ImportedTable(String table, List<String> columns, List<List<String>> rows) {
    public ImportedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
