package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.MONEY;

import java.util.ArrayList;
import java.util.List;

/// The three tables of the national table: what industries buy, what final users buy, and what
/// industries earn. A row without a product says what a user pays beside the products.
final class NationalSchemas {
    private NationalSchemas() {}

    static TableSchema inputs() {
        return new TableSchema(
                "inputs",
                List.of(
                        optional("product", keyOf("industries")),
                        required("industry", keyOf("industries")),
                        optional("domestic", number()).in(MONEY),
                        optional("imported", number()).in(MONEY),
                        optional("taxes", number()).in(MONEY)),
                List.of("product", "industry"));
    }

    /// @param use the words for final users
    static TableSchema finalUse(ColumnType use) {
        return new TableSchema(
                "final_use",
                List.of(
                        optional("product", keyOf("industries")),
                        required("use", use),
                        optional("domestic", number()).in(MONEY),
                        optional("imported", number()).in(MONEY),
                        optional("taxes", number()).in(MONEY)),
                List.of("product", "use"));
    }

    static TableSchema valueAdded() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                required("industry", keyOf("industries")),
                                required(
                                        "component",
                                        word(
                                                "wages",
                                                "taxes",
                                                "depreciation",
                                                "surplus",
                                                "output",
                                                "jobs")),
                                required("amount", number()).in(IN_UNIT_COLUMN),
                                required("unit", ColumnType.unit())));
        columns.addAll(Schemas.BASIS_SOURCE_NOTE);
        return new TableSchema("value_added", columns, List.of("industry", "component"));
    }
}
