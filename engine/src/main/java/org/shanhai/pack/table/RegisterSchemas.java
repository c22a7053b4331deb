package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.NumberUnit.FIRMS;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.PERSONS;
import static org.shanhai.pack.table.NumberUnit.ROWS;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.key.Keyed;
import org.shanhai.region.Sense;

/// The tables about registers of firms: by what they are read, and what was seen in them.
final class RegisterSchemas {
    private static final ColumnType TEXT = ColumnType.text();
    private static final ColumnType WHOLE = ColumnType.count();

    private RegisterSchemas() {}

    static TableSchema words() {
        List<String> senses = Keyed.keys(Sense.class);
        return new TableSchema(
                Schemas.WORDS,
                List.of(
                        required("word", TEXT),
                        required("sense", new ColumnType.Word(senses)),
                        optional("industry", keyOf("industries"))),
                List.of("word", "sense"));
    }

    static TableSchema codes() {
        return new TableSchema(
                Schemas.CODES,
                List.of(
                        required("vintage", ColumnType.key()),
                        required("code", ColumnType.key()),
                        required("industry", keyOf("industries"))),
                List.of("vintage", "code"));
    }

    /// Quoted companies, by their reports.
    static TableSchema companies(ColumnType unit, Column year, List<Column> basisSourceNote) {
        return new TableSchema(
                "companies",
                Stream.concat(
                                Stream.of(
                                        required("place", keyOf("places")),
                                        optional("industry", keyOf("industries")),
                                        required("name", TEXT),
                                        required("market", ColumnType.key()),
                                        required("code", ColumnType.key()),
                                        optional("staff", notNegative()).in(PERSONS),
                                        optional("revenue", number()).in(IN_UNIT_COLUMN),
                                        optional("unit", unit),
                                        year),
                                basisSourceNote.stream())
                        .toList(),
                List.of("market", "code", "year"));
    }

    static TableSchema precision(Column source) {
        return new TableSchema(
                Schemas.PRECISION,
                List.of(
                        required("reason", ColumnType.key()),
                        required("firms", WHOLE).in(FIRMS),
                        required("right", WHOLE).in(FIRMS),
                        required("right_or_second", WHOLE).in(FIRMS),
                        source),
                List.of("reason"));
    }

    static TableSchema firmCounts(Column source) {
        return new TableSchema(
                "firm_counts",
                List.of(
                        required("place", keyOf("places")),
                        optional("industry", keyOf("industries")),
                        optional("since", ColumnType.year()),
                        optional("until", ColumnType.year()),
                        required("firms", WHOLE).in(FIRMS),
                        required("branches", WHOLE).in(FIRMS),
                        required("capital", notNegative()).in(IN_UNIT_COLUMN),
                        required("unit", ColumnType.unit()),
                        required("capital_known", WHOLE).in(FIRMS),
                        source),
                List.of("place", "industry", "since", "until", "source"));
    }

    static TableSchema leftOut(Column source) {
        return new TableSchema(
                "register_left_out",
                List.of(
                        source,
                        required("reason", ColumnType.key()),
                        required("rows", WHOLE).in(ROWS)),
                List.of("source", "reason"));
    }
}
