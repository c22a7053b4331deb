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
import static org.shanhai.pack.table.Schemas.ANY;
import static org.shanhai.pack.table.Schemas.BASIS_SOURCE_NOTE;
import static org.shanhai.pack.table.Schemas.INCENTIVES;
import static org.shanhai.pack.table.Schemas.NAME;
import static org.shanhai.pack.table.Schemas.NAME_LOCAL;
import static org.shanhai.pack.table.Schemas.NOTE;
import static org.shanhai.pack.table.Schemas.SOURCE;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.MatterEffect;

/// The tables of money as a county sees it: what is promised to firms and what texts say of it,
/// what land may cost at least, and what part of each tax is local.
final class IncentiveSchemas {
    private IncentiveSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                TableSchema.of(
                        "incentive_kinds",
                        List.of("kind"),
                        required("kind", key()),
                        NAME,
                        NAME_LOCAL,
                        required("spending", ColumnType.word(IncentiveKind.Spending.class)),
                        required("effect", ColumnType.word(IncentiveKind.Effect.class)),
                        optional("text", text()),
                        optional("text_local", text()),
                        optional("article", text()),
                        optional("since", text()),
                        required("standing", ColumnType.word(MatterEffect.Standing.class)),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                        INCENTIVES,
                        List.of("project", "order"),
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
                        optional("basis", ColumnType.word(Basis.class)).in(ANY),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                                "land_prices",
                                List.of("place"),
                                required("place", keyOf("places")),
                                required("price", positive()).in(IN_UNIT_COLUMN),
                                optional("other_reading", positive()).in(IN_UNIT_COLUMN),
                                required("unit", unit()),
                                required("year", year()).in(ANY))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "tax_shares",
                                List.of("tax"),
                                required("tax", key()),
                                NAME,
                                NAME_LOCAL,
                                required("local", number(0, 1)).in(SHARE),
                                optional("year", year()))
                        .with(BASIS_SOURCE_NOTE));
    }
}
