package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.keysOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.number;
import static org.shanhai.pack.table.ColumnType.plannedYear;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.word;
import static org.shanhai.pack.table.ColumnType.year;
import static org.shanhai.pack.table.NumberUnit.COUNT;
import static org.shanhai.pack.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.pack.table.NumberUnit.KM2;
import static org.shanhai.pack.table.NumberUnit.MARKS;
import static org.shanhai.pack.table.NumberUnit.ORDINAL;
import static org.shanhai.pack.table.NumberUnit.SHARE;
import static org.shanhai.pack.table.NumberUnit.YEARS;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.ControlUnit;
import org.shanhai.region.Delivered;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;

/// The tables of standards of admission: whose they are, their lines, and what is asked of process
/// and site by law.
final class RuleSchemas {
    private RuleSchemas() {}

    static TableSchema rulesets(Column nameLocal, Column source, Column note) {
        return new TableSchema(
                "rulesets",
                List.of(
                        required("ruleset", key()),
                        required("name", text()),
                        nameLocal,
                        optional("authority", text()),
                        optional("authority_local", text()),
                        optional("year", year()),
                        optional("as_of", text()),
                        required("status", ColumnType.word(Ruleset.Status.class)),
                        optional("purpose", ColumnType.word(Ruleset.Purpose.class)),
                        optional("default_for", ColumnType.word(Ruleset.Default.class)),
                        source,
                        note),
                List.of("ruleset"));
    }

    static TableSchema rules(Column nameLocal, Column source, Column note) {
        return new TableSchema(
                Schemas.RULES,
                List.of(
                        required("ruleset", key()),
                        required("order", notNegative()).in(ORDINAL),
                        optional("name", text()),
                        nameLocal,
                        required("indicator", text()),
                        optional("industry", keyOf(Schemas.INDUSTRY_SETS)),
                        optional("role", ColumnType.word(Role.class)),
                        required("kind", ColumnType.word(Rule.Kind.class)),
                        optional("words", text()),
                        optional("unless", text()),
                        optional("floor", notNegative()).in(IN_UNIT_COLUMN),
                        optional("full", notNegative()).in(IN_UNIT_COLUMN),
                        optional("weight", notNegative()).in(MARKS),
                        optional("start", notNegative()).in(MARKS),
                        optional("most", notNegative()).in(MARKS),
                        optional("unit", unit()),
                        optional("basis", ColumnType.word(Basis.class)),
                        source,
                        note),
                List.of("ruleset", "order"));
    }

    static TableSchema processQuestions(Column source, Column note) {
        return new TableSchema(
                "process_questions",
                List.of(
                        required("matter", key()),
                        optional("industries", keysOf(Schemas.INDUSTRY_SETS)),
                        optional("places", keysOf("places")),
                        required("process", text()),
                        optional("process_local", text()),
                        required("question", text()),
                        optional("question_local", text()),
                        required("text", text()),
                        optional("article", text()),
                        optional("since", text()),
                        required("effect", ColumnType.word(ProcessQuestion.Effect.class)),
                        optional("unless", text()),
                        optional("unless_local", text()),
                        required("standing", ColumnType.word(ProcessQuestion.Standing.class)),
                        source,
                        note),
                List.of("matter"));
    }

    static TableSchema ruleExamples(Column source, Column note) {
        return new TableSchema(
                Schemas.RULE_EXAMPLES,
                List.of(
                        required("example", key()),
                        optional("ruleset", key()),
                        required("about", text()),
                        optional("given", text()),
                        required("then", ColumnType.word(RuleExample.Then.class)),
                        optional("marks", notNegative()).in(MARKS),
                        optional("most", notNegative()).in(MARKS),
                        source,
                        note),
                List.of("example"));
    }

    static TableSchema delivered(Column source, Column note) {
        return new TableSchema(
                "delivered",
                List.of(
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
                        source,
                        note),
                List.of("delivered"));
    }

    static TableSchema controlUnits(Column nameLocal, Column basis, Column source, Column note) {
        return new TableSchema(
                "control_units",
                List.of(
                        required("control_unit", key()),
                        required("place", keyOf("places")),
                        required("kind", ColumnType.word(ControlUnit.Kind.class)),
                        optional(
                                "class",
                                word("priority", "key_urban", "key_industrial", "general")),
                        required("name", text()),
                        nameLocal,
                        optional("units", notNegative()).in(COUNT),
                        optional("km2", notNegative()).in(KM2),
                        optional("share", number(0, 1)).in(SHARE),
                        optional("year", plannedYear()),
                        basis,
                        source,
                        note),
                List.of("control_unit"));
    }
}
