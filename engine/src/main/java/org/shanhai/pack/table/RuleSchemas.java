package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.keysOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.CANONICAL;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.MARKS;
import static org.shanhai.pack.table.NumberUnit.ORDINAL;
import static org.shanhai.pack.table.NumberUnit.SHARE;
import static org.shanhai.pack.table.Schemas.ANY;
import static org.shanhai.pack.table.Schemas.BASIS;
import static org.shanhai.pack.table.Schemas.INDUSTRY_SETS;
import static org.shanhai.pack.table.Schemas.NAME_LOCAL;
import static org.shanhai.pack.table.Schemas.NOTE;
import static org.shanhai.pack.table.Schemas.RULES;
import static org.shanhai.pack.table.Schemas.RULE_EXAMPLES;
import static org.shanhai.pack.table.Schemas.SOURCE;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.Benchmark;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// The tables of admission: whose the standards are, their lines, what stands beside floors, and
/// the matters of process and site with what follows from them in law.
final class RuleSchemas {
    private RuleSchemas() {}

    static List<TableSchema> all() {
        return List.of(
                TableSchema.of(
                        "rulesets",
                        List.of("ruleset"),
                        required("ruleset", key()),
                        required("name", text()),
                        NAME_LOCAL,
                        optional("authority", text()),
                        optional("authority_local", text()),
                        optional("year", year()),
                        optional("as_of", text()),
                        required("status", ColumnType.word(Ruleset.Status.class)),
                        optional("purpose", ColumnType.word(Ruleset.Purpose.class)),
                        optional("default_for", ColumnType.word(Ruleset.Default.class)),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                        RULES,
                        List.of("ruleset", "order"),
                        required("ruleset", key()),
                        required("order", notNegative()).in(ORDINAL),
                        optional("name", text()),
                        NAME_LOCAL,
                        required("indicator", text()),
                        optional("industry", keyOf(INDUSTRY_SETS)),
                        optional("role", ColumnType.word(Role.class)),
                        required("kind", ColumnType.word(Rule.Kind.class)),
                        optional("unless", text()),
                        optional("floor", notNegative()).in(IN_UNIT_COLUMN),
                        optional("full", notNegative()).in(IN_UNIT_COLUMN),
                        optional("weight", notNegative()).in(MARKS),
                        optional("start", notNegative()).in(MARKS),
                        optional("most", notNegative()).in(MARKS),
                        optional("unit", unit()),
                        optional("basis", ColumnType.word(Basis.class)),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                        RULE_EXAMPLES,
                        List.of("example"),
                        required("example", key()),
                        optional("ruleset", key()),
                        required("about", text()),
                        optional("given", text()),
                        required("then", ColumnType.word(RuleExample.Then.class)),
                        optional("marks", notNegative()).in(MARKS),
                        optional("most", notNegative()).in(MARKS),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                        "benchmarks",
                        List.of("place", "industries", "indicator", "year", "kind"),
                        required("place", keyOf("places")),
                        optional("industries", keysOf(INDUSTRY_SETS)),
                        required("indicator", ColumnType.word(RuleIndicator.class)),
                        required("value", notNegative()).in(IN_UNIT_COLUMN),
                        required("unit", unit()),
                        required("year", year()),
                        required("kind", ColumnType.word(Benchmark.Kind.class)),
                        BASIS,
                        SOURCE,
                        NOTE),
                TableSchema.of(
                        "directions",
                        List.of("place", "name", "year"),
                        required("place", keyOf("places")),
                        required("name", text()),
                        NAME_LOCAL,
                        optional("industries", keysOf(INDUSTRY_SETS)),
                        optional("year", year()),
                        optional("kind", text()),
                        SOURCE,
                        NOTE),
                TableSchema.of(
                        "matters",
                        List.of("matter"),
                        required("matter", key()),
                        required("name", text()),
                        NAME_LOCAL,
                        required("about", ColumnType.word(Matter.About.class)),
                        required("weight", ColumnType.word(Matter.Weight.class)),
                        required("question", text()),
                        optional("question_local", text()),
                        optional("words", text()),
                        optional("without", text()),
                        optional("asked", text()),
                        optional("always", text()),
                        optional("often", number(0, 1)).in(SHARE),
                        optional("figure", ColumnType.word(Limited.Resource.class)),
                        optional("above", notNegative()).in(CANONICAL),
                        optional("unless", text()),
                        optional("unless_local", text()),
                        required("source", keysOf("sources")).in(ANY),
                        NOTE),
                TableSchema.of(
                        "matter_shares",
                        List.of("matter", "class"),
                        required("matter", keyOf("matters")),
                        required("class", text()),
                        required("often", number(0, 1)).in(SHARE),
                        required("source", keysOf("sources")).in(ANY),
                        NOTE),
                TableSchema.of(
                        "matter_effects",
                        List.of("matter", "effect", "text", "article", "places", "classes"),
                        required("matter", keyOf("matters")),
                        required("effect", ColumnType.word(MatterEffect.Effect.class)),
                        optional("places", keysOf("places")),
                        optional("classes", text()),
                        optional("unless", text()),
                        optional("unless_local", text()),
                        required("text", text()),
                        optional("article", text()),
                        optional("since", text()),
                        required("standing", ColumnType.word(MatterEffect.Standing.class)),
                        required("source", keysOf("sources")).in(ANY),
                        NOTE),
                TableSchema.of(
                        "neighbours",
                        List.of("matters", "beside", "text"),
                        required("matters", keysOf("matters")),
                        optional("classes", text()),
                        required("beside", text()),
                        optional("unless", text()),
                        optional("unless_local", text()),
                        required("text", text()),
                        optional("article", text()),
                        required("source", keysOf("sources")).in(ANY),
                        NOTE),
                TableSchema.of(
                        "zone_sites",
                        List.of("zone", "matter"),
                        required("zone", keyOf("zones")),
                        required("matter", keyOf("matters")),
                        required("answer", ColumnType.word(MatterAnswer.class)),
                        optional("year", year()),
                        BASIS,
                        SOURCE,
                        NOTE));
    }
}
