package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.COUNT;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.SHARE;
import static org.shanhai.pack.table.NumberUnit.YEARS;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.BuildUp;

/// The tables by which promises are followed: how firms are classed, how fast projects come up to
/// what they promise, and what was found.
final class FollowSchemas {
    private FollowSchemas() {}

    static TableSchema ratings(List<Column> basisSourceNote) {
        return table(
                "ratings",
                List.of("ruleset"),
                basisSourceNote,
                required("ruleset", key()),
                required("share_a", number(0, 1)).in(SHARE),
                required("share_b", number(0, 1)).in(SHARE),
                required("share_c", number(0, 1)).in(SHARE),
                optional("benchmark", notNegative()).in(COUNT),
                optional("mean_for", text()),
                optional("not_counted", text()));
    }

    static TableSchema buildUp(List<Column> basisSourceNote) {
        return table(
                "build_up",
                List.of("stage", "industry", "years"),
                basisSourceNote,
                required("stage", ColumnType.word(BuildUp.Stage.class)),
                optional("industry", keyOf(Schemas.INDUSTRY_SETS)),
                required("years", notNegative()).in(YEARS),
                required("share", number(0, 1)).in(SHARE));
    }

    static TableSchema followed(List<Column> basisSourceNote) {
        return table(
                "followed",
                List.of("project", "figure", "year"),
                basisSourceNote,
                required("project", text()),
                required("name", text()),
                optional("name_local", text()).in(Schemas.ANY),
                optional("industry", keyOf("industries")),
                required("zone", keyOf("zones")).in(Schemas.ANY),
                required("figure", text()),
                required("year", year()),
                required("promised", notNegative()).in(IN_UNIT_COLUMN),
                required("actual", number()).in(IN_UNIT_COLUMN),
                optional("expected", number(0, 1)).in(SHARE),
                optional("expected_basis", ColumnType.word(Basis.class)),
                required("unit", text()));
    }

    private static TableSchema table(
            String name, List<String> key, List<Column> basisSourceNote, Column... columns) {
        List<Column> all = new ArrayList<>(List.of(columns));
        all.addAll(basisSourceNote);
        return new TableSchema(name, all, key);
    }
}
