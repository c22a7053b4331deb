package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.text;

import java.util.ArrayList;
import java.util.List;

/// What is asked of leaps: the rivers that carry what places put into water, and the broad themes
/// that plans speak of.
final class PlanningSchemas {
    private PlanningSchemas() {}

    static TableSchema basins(Column name, Column nameLocal, List<Column> basisSourceNote) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                required("place", keyOf("places")),
                                required("basin", key()),
                                name,
                                nameLocal,
                                optional("downstream", keyOf("places"))));
        columns.addAll(basisSourceNote);
        return new TableSchema("basins", columns, List.of("place"));
    }

    static TableSchema themes(Column name, Column nameLocal, List<Column> basisSourceNote) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                required("theme", key()),
                                name,
                                nameLocal,
                                optional("also", text()),
                                required("industry", keyOf("industries"))));
        columns.addAll(basisSourceNote);
        return new TableSchema("themes", columns, List.of("theme", "industry"));
    }
}
