package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.figure;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.year;

import java.util.List;
import org.shanhai.region.Handicap;

/// The table of what places did about what held them back.
final class RemedySchema {
    private RemedySchema() {}

    static TableSchema of(Column basis, Column source, Column note) {
        return new TableSchema(
                "remedies",
                List.of(
                        required("remedy", key()),
                        required("handicap", ColumnType.word(Handicap.class)),
                        required("place", keyOf("places")),
                        required("done", text()),
                        optional("done_local", text()),
                        optional("year", year()),
                        optional("cost", figure()),
                        optional("outcome", text()),
                        optional("outcome_local", text()),
                        basis,
                        source,
                        note),
                List.of("remedy"));
    }
}
