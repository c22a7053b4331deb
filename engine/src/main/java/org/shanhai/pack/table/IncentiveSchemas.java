package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.figure;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.positive;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.ORDINAL;
import static org.shanhai.pack.table.NumberUnit.SHARE;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.ProcessQuestion;

/// The tables of money as a county sees it: what is promised to firms and what texts say of it,
/// what land may cost at least, and what part of each tax is local.
final class IncentiveSchemas {
    private IncentiveSchemas() {}

    static TableSchema kinds(Column name, Column nameLocal, Column source, Column note) {
        return new TableSchema(
                "incentive_kinds",
                List.of(
                        required("kind", key()),
                        name,
                        nameLocal,
                        required("spending", ColumnType.word(IncentiveKind.Spending.class)),
                        required("effect", ColumnType.word(IncentiveKind.Effect.class)),
                        optional("text", text()),
                        optional("text_local", text()),
                        optional("article", text()),
                        optional("since", text()),
                        required("standing", ColumnType.word(ProcessQuestion.Standing.class)),
                        source,
                        note),
                List.of("kind"));
    }

    static TableSchema incentives(List<Column> basisSourceNote) {
        return new TableSchema(
                Schemas.INCENTIVES,
                List.of(
                        optional("project", keyOf("projects")),
                        required("order", positive()).in(ORDINAL),
                        required("kind", keyOf("incentive_kinds")),
                        optional("what", text()),
                        optional("amount", figure()),
                        optional("from", positive()).in(ORDINAL),
                        optional("to", positive()).in(ORDINAL),
                        optional("claim", text()),
                        optional("exception", ColumnType.word(Incentive.Ground.class)),
                        optional("ends", text()),
                        optional("basis", ColumnType.word(Basis.class)).in("any"),
                        basisSourceNote.get(1),
                        basisSourceNote.get(2)),
                List.of("project", "order"));
    }

    static TableSchema landPrices(List<Column> basisSourceNote) {
        return new TableSchema(
                "land_prices",
                List.of(
                        required("place", keyOf("places")),
                        required("price", positive()).in(IN_UNIT_COLUMN),
                        optional("other_reading", positive()).in(IN_UNIT_COLUMN),
                        required("unit", unit()),
                        required("year", year()).in("any"),
                        basisSourceNote.get(0),
                        basisSourceNote.get(1),
                        basisSourceNote.get(2)),
                List.of("place"));
    }

    static TableSchema taxShares(Column name, Column nameLocal, List<Column> basisSourceNote) {
        return new TableSchema(
                "tax_shares",
                List.of(
                        required("tax", key()),
                        name,
                        nameLocal,
                        required("local", number(0, 1)).in(SHARE),
                        optional("year", year()),
                        basisSourceNote.get(0),
                        basisSourceNote.get(1),
                        basisSourceNote.get(2)),
                List.of("tax"));
    }
}
