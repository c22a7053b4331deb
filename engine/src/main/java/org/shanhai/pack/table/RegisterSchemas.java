package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;

import java.util.Arrays;
import java.util.List;
import org.shanhai.region.Sense;

/// The tables about registers of firms: by what they are read, and what was seen in them.
final class RegisterSchemas {
    private static final ColumnType TEXT = ColumnType.text();
    private static final ColumnType WHOLE = notNegative();

    private RegisterSchemas() {}

    static TableSchema words() {
        List<String> senses = Arrays.stream(Sense.values()).map(Sense::key).toList();
        return new TableSchema(
                Schemas.WORDS,
                List.of(
                        required("word", TEXT, "as it stands in names and scopes of business"),
                        required("sense", new ColumnType.Word(senses), "what it says there"),
                        optional(
                                "industry",
                                keyOf("industries"),
                                "the industry meant; empty for senses that mean none")),
                List.of("word", "sense"));
    }

    static TableSchema codes() {
        return new TableSchema(
                Schemas.CODES,
                List.of(
                        required(
                                "vintage", ColumnType.key(), "of the classification, such as 2017"),
                        required(
                                "code",
                                ColumnType.key(),
                                "a code of it, or what codes begin with; the longest that fits counts"),
                        required("industry", keyOf("industries"), "the industry meant")),
                List.of("vintage", "code"));
    }

    static TableSchema precision(Column source) {
        return new TableSchema(
                Schemas.PRECISION,
                List.of(
                        required("reason", ColumnType.key(), "why firms were put into an industry"),
                        required("firms", WHOLE, "how many of them people had read too"),
                        required("right", WHOLE, "how many were put where the people put them"),
                        required(
                                "right_or_second", WHOLE, "or where they said it could be as well"),
                        source),
                List.of("reason"));
    }

    static TableSchema firmCounts(Column source) {
        return new TableSchema(
                "firm_counts",
                List.of(
                        required("place", keyOf("places"), "where they are registered"),
                        optional(
                                "industry",
                                keyOf("industries"),
                                "of which industry; empty where nothing told"),
                        optional("since", ColumnType.year(), "first year of registration counted"),
                        optional("until", ColumnType.year(), "last year of registration counted"),
                        required("firms", WHOLE, "how many, branches too"),
                        required("branches", WHOLE, "how many of them are parts of other firms"),
                        required("capital", WHOLE, "sum of capital pledged, without branches"),
                        required("unit", ColumnType.unit(), "unit of the capital"),
                        required("capital_known", WHOLE, "how many firms that sum is of"),
                        source),
                List.of("place", "industry", "since", "until", "source"));
    }

    static TableSchema leftOut(Column source) {
        return new TableSchema(
                "register_left_out",
                List.of(
                        source,
                        required("reason", ColumnType.key(), "why rows were left out"),
                        required("rows", WHOLE, "how many")),
                List.of("source", "reason"));
    }
}
