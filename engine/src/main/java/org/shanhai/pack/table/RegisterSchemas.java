package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.count;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.FIRMS;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.ROWS;
import static org.shanhai.pack.table.Schemas.CODES;
import static org.shanhai.pack.table.Schemas.PRECISION;
import static org.shanhai.pack.table.Schemas.SOURCE;
import static org.shanhai.pack.table.Schemas.WORDS;

import java.util.List;
import org.shanhai.region.Sense;

/// The tables about registers of firms: by what they are read, and what was seen in them.
final class RegisterSchemas {
    private RegisterSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                TableSchema.of(
                        WORDS,
                        List.of("word", "sense"),
                        required("word", text()),
                        required("sense", ColumnType.word(Sense.class)),
                        optional("industry", keyOf("industries"))),
                TableSchema.of(
                        CODES,
                        List.of("vintage", "code"),
                        required("vintage", key()),
                        required("code", key()),
                        required("industry", keyOf("industries"))),
                TableSchema.of(
                        PRECISION,
                        List.of("reason"),
                        required("reason", key()),
                        required("firms", count()).in(FIRMS),
                        required("right", count()).in(FIRMS),
                        required("right_or_second", count()).in(FIRMS),
                        SOURCE),
                TableSchema.of(
                        "firm_counts",
                        List.of("place", "industry", "since", "until", "source"),
                        required("place", keyOf("places")),
                        optional("industry", keyOf("industries")),
                        optional("since", year()),
                        optional("until", year()),
                        required("firms", count()).in(FIRMS),
                        required("branches", count()).in(FIRMS),
                        required("capital", notNegative()).in(IN_UNIT_COLUMN),
                        required("unit", unit()),
                        required("capital_known", count()).in(FIRMS),
                        SOURCE),
                TableSchema.of(
                        "class_counts",
                        List.of("place", "class", "source"),
                        required("place", keyOf("places")),
                        required("class", keyOf("classes")),
                        required("firms", count()).in(FIRMS),
                        SOURCE),
                TableSchema.of(
                        "register_left_out",
                        List.of("source", "reason"),
                        SOURCE,
                        required("reason", key()),
                        required("rows", count()).in(ROWS)));
    }
}
