package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.keysOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.positive;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.MONEY;
import static org.shanhai.pack.table.Schemas.BASIS_SOURCE_NOTE;
import static org.shanhai.pack.table.Schemas.NAME;
import static org.shanhai.pack.table.Schemas.NAME_LOCAL;
import static org.shanhai.pack.table.Schemas.OF_YEAR;

import java.util.List;
import org.shanhai.region.FinalUse;

/// The three tables of the national table: what industries buy, what final users buy, and what
/// industries earn. A row without a product says what a user pays beside the products. And what the
/// firms of the study area earn, by sector.
final class NationalSchemas {
    private NationalSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                TableSchema.of(
                        "inputs",
                        List.of("product", "industry"),
                        optional("product", keyOf("industries")),
                        required("industry", keyOf("industries")),
                        optional("domestic", number()).in(MONEY),
                        optional("imported", number()).in(MONEY),
                        optional("taxes", number()).in(MONEY)),
                TableSchema.of(
                        "final_use",
                        List.of("product", "use"),
                        optional("product", keyOf("industries")),
                        required("use", ColumnType.word(FinalUse.class)),
                        optional("domestic", number()).in(MONEY),
                        optional("imported", number()).in(MONEY),
                        optional("taxes", number()).in(MONEY)),
                TableSchema.of(
                                "value_added",
                                List.of("industry", "component"),
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
                                required("unit", unit()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "sector_accounts",
                                List.of("sector"),
                                required("sector", key()),
                                NAME,
                                NAME_LOCAL,
                                required("industries", keysOf("industries")),
                                required("output", positive()).in(IN_UNIT_COLUMN),
                                required("wages", positive()).in(IN_UNIT_COLUMN),
                                required("taxes", number()).in(IN_UNIT_COLUMN),
                                required("depreciation", notNegative()).in(IN_UNIT_COLUMN),
                                required("surplus", notNegative()).in(IN_UNIT_COLUMN),
                                optional("excise", word("yes")),
                                required("unit", unit()),
                                OF_YEAR)
                        .with(BASIS_SOURCE_NOTE));
    }
}
