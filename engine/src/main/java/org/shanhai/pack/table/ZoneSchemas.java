package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.figure;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.plannedYear;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.PERSONS;
import static org.shanhai.pack.table.Schemas.ANY;
import static org.shanhai.pack.table.Schemas.BASIS_SOURCE_NOTE;

import java.util.List;

/// The tables of what zones hold, which `zone import` writes.
final class ZoneSchemas {
    private static final Column ZONE = required("zone", keyOf("zones")).in(ANY);

    private ZoneSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                TableSchema.of(
                                "enterprises",
                                List.of("enterprise", "year"),
                                required("enterprise", key()),
                                required("name", text()),
                                required("industry", keyOf("industries")),
                                ZONE,
                                required("year", year()),
                                optional("land", figure()),
                                optional("output", figure()),
                                optional("value_added", figure()),
                                optional("tax", figure()),
                                optional("profit", figure()),
                                optional("jobs", figure()),
                                optional("energy", figure()),
                                optional("rating", word("A", "B", "C", "D")))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "parcels",
                                List.of("parcel"),
                                required("parcel", key()),
                                ZONE,
                                required("name", text()),
                                required("land", figure()),
                                optional("use", text()),
                                required("status", word("free", "let", "reserved")),
                                optional("control_unit", text()),
                                optional("control_class", word("priority", "key", "general")),
                                optional("sewage_plant", text()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "utilities",
                                List.of("utility"),
                                required("utility", key()),
                                ZONE,
                                required("name", text()),
                                required("kind", word("sewage", "steam")),
                                required("capacity", notNegative()).in(IN_UNIT_COLUMN),
                                optional("used", notNegative()).in(IN_UNIT_COLUMN),
                                required("unit", word("t/day", "t/h")))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "vacancies",
                                List.of("vacancy"),
                                required("vacancy", key()),
                                ZONE,
                                optional("firm", text()),
                                required("trade", text()),
                                required("persons", notNegative()).in(PERSONS),
                                optional("until", plannedYear()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "terms",
                                List.of("term"),
                                required("term", key()),
                                ZONE,
                                required("firm", text()),
                                required(
                                        "kind",
                                        word(
                                                "subsidy",
                                                "land_price",
                                                "tax_refund",
                                                "rent",
                                                "other")),
                                optional("what", text()),
                                optional("amount", figure()),
                                optional("until", plannedYear()))
                        .with(BASIS_SOURCE_NOTE));
    }
}
