package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.figure;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.plannedYear;
import static org.shanhai.pack.table.ColumnType.positive;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.COUNT;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.KM2;
import static org.shanhai.pack.table.NumberUnit.PERSONS;
import static org.shanhai.pack.table.NumberUnit.SHARE;
import static org.shanhai.pack.table.NumberUnit.YEARS;
import static org.shanhai.pack.table.Schemas.ANY;
import static org.shanhai.pack.table.Schemas.BASIS_SOURCE_NOTE;
import static org.shanhai.pack.table.Schemas.INDUSTRY_SETS;
import static org.shanhai.pack.table.Schemas.NAME;
import static org.shanhai.pack.table.Schemas.NAME_LOCAL;
import static org.shanhai.pack.table.Schemas.NOTE;
import static org.shanhai.pack.table.Schemas.OF_YEAR;
import static org.shanhai.pack.table.Schemas.SOURCE;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.BuildUp;
import org.shanhai.region.ControlUnit;
import org.shanhai.region.Delivered;
import org.shanhai.region.Handicap;

/// What is asked of promises and of plans: what became of promises, how firms are classed, how fast
/// projects come up to what they promise, what places did about what held them back, the rivers
/// that carry what places put into water, and the broad themes that plans speak of.
final class PlanningSchemas {
    private PlanningSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                TableSchema.of(
                                "control_units",
                                List.of("control_unit"),
                                required("control_unit", key()),
                                required("place", keyOf("places")),
                                required("kind", ColumnType.word(ControlUnit.Kind.class)),
                                optional(
                                        "class",
                                        word("priority", "key_urban", "key_industrial", "general")),
                                required("name", text()),
                                NAME_LOCAL,
                                optional("units", notNegative()).in(COUNT),
                                optional("km2", notNegative()).in(KM2),
                                optional("share", number(0, 1)).in(SHARE),
                                optional("year", plannedYear()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                        "delivered",
                        List.of("delivered"),
                        required("delivered", key()),
                        required("group", text()),
                        optional("group_local", text()),
                        required("near", ColumnType.word(Delivered.Near.class)),
                        optional("place", keyOf("places")),
                        required("promise", ColumnType.word(Delivered.Promise.class)),
                        required("measure", text()),
                        required("stage", text()),
                        optional("stage_local", text()),
                        optional("n", notNegative()).in(COUNT),
                        optional("promised", notNegative()).in(IN_UNIT_COLUMN),
                        optional("arrived", notNegative()).in(IN_UNIT_COLUMN),
                        optional("unit", text()),
                        required("rate", notNegative()).in(SHARE),
                        required("age", text()),
                        optional("age_local", text()),
                        optional("age_low", notNegative()).in(YEARS),
                        optional("age_high", notNegative()).in(YEARS),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                                "ratings",
                                List.of("ruleset"),
                                required("ruleset", key()),
                                required("share_a", number(0, 1)).in(SHARE),
                                required("share_b", number(0, 1)).in(SHARE),
                                required("share_c", number(0, 1)).in(SHARE),
                                optional("benchmark", notNegative()).in(COUNT),
                                optional("mean_for", text()),
                                optional("not_counted", text()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "build_up",
                                List.of("stage", "industry", "years"),
                                required("stage", ColumnType.word(BuildUp.Stage.class)),
                                optional("industry", keyOf(INDUSTRY_SETS)),
                                required("years", notNegative()).in(YEARS),
                                required("share", number(0, 1)).in(SHARE))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "followed",
                                List.of("project", "figure", "year"),
                                required("project", text()),
                                required("name", text()),
                                optional("name_local", text()).in(ANY),
                                optional("industry", keyOf("industries")),
                                required("zone", keyOf("zones")).in(ANY),
                                required("figure", text()),
                                required("year", year()),
                                required("promised", notNegative()).in(IN_UNIT_COLUMN),
                                required("actual", number()).in(IN_UNIT_COLUMN),
                                optional("expected", number(0, 1)).in(SHARE),
                                optional("expected_basis", ColumnType.word(Basis.class)),
                                required("unit", text()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "remedies",
                                List.of("remedy"),
                                required("remedy", key()),
                                required("handicap", ColumnType.word(Handicap.class)),
                                required("place", keyOf("places")),
                                required("done", text()),
                                optional("done_local", text()),
                                optional("year", year()),
                                optional("cost", figure()),
                                optional("outcome", text()),
                                optional("outcome_local", text()))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "basins",
                                List.of("place"),
                                required("place", keyOf("places")),
                                required("basin", key()),
                                NAME,
                                NAME_LOCAL,
                                optional("downstream", keyOf("places")))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "history",
                                List.of("place", "year"),
                                required("place", keyOf("places")),
                                OF_YEAR,
                                required("primary", positive()).in(IN_UNIT_COLUMN),
                                required("secondary", positive()).in(IN_UNIT_COLUMN),
                                required("revenue", positive()).in(IN_UNIT_COLUMN),
                                required("unit", unit()),
                                required("registered", positive()).in(PERSONS))
                        .with(BASIS_SOURCE_NOTE),
                TableSchema.of(
                                "themes",
                                List.of("theme", "industry"),
                                required("theme", key()),
                                NAME,
                                NAME_LOCAL,
                                optional("also", text()),
                                required("industry", keyOf("industries")))
                        .with(BASIS_SOURCE_NOTE));
    }
}
