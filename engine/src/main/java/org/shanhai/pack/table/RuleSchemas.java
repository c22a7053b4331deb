package org.shanhai.pack.table;

import static org.shanhai.pack.table.Column.optional;
import static org.shanhai.pack.table.Column.required;
import static org.shanhai.pack.table.ColumnType.key;
import static org.shanhai.pack.table.ColumnType.keyOf;
import static org.shanhai.pack.table.ColumnType.notNegative;
import static org.shanhai.pack.table.ColumnType.text;
import static org.shanhai.pack.table.ColumnType.unit;
import static org.shanhai.pack.table.ColumnType.year;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.shanhai.region.Basis;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.Ruleset;

/// The two tables of standards of admission: whose they are, and their lines.
final class RuleSchemas {
    private RuleSchemas() {}

    static TableSchema rulesets(Column nameLocal, Column source, Column note) {
        return new TableSchema(
                "rulesets",
                List.of(
                        required("ruleset", key(), "key"),
                        required("name", text(), "name in English"),
                        nameLocal,
                        optional("authority", text(), "whose standard it is, in English"),
                        optional("authority_local", text(), "the same in the local language"),
                        optional("year", year(), "in use in what year"),
                        required(
                                "status",
                                words(Ruleset.Status.values(), Ruleset.Status::key),
                                "how it is known"),
                        optional(
                                "purpose",
                                words(Ruleset.Purpose.values(), Ruleset.Purpose::key),
                                "what it is used for; empty means admission"),
                        optional(
                                "default_for",
                                words(Ruleset.Default.values(), Ruleset.Default::key),
                                "role of the places where it is the default; empty means none"),
                        source,
                        note),
                List.of("ruleset"));
    }

    static TableSchema rules(Column nameLocal, Column source, Column note) {
        return new TableSchema(
                Schemas.RULES,
                List.of(
                        required("ruleset", key(), "name of the standard"),
                        required("order", notNegative(), "position in it"),
                        optional("name", text(), "what the line is called, in English"),
                        nameLocal,
                        required("indicator", text(), "what is looked at; see the README"),
                        optional("industry", keyOf(Schemas.INDUSTRY_SETS), "for which industries"),
                        optional(
                                "role",
                                words(Role.values(), Role::key),
                                "for places of which role; empty means all"),
                        required("kind", words(Rule.Kind.values(), Rule.Kind::key), "what it does"),
                        optional(
                                "words",
                                text(),
                                "words of which a project must have one to be hit; separated by ;"),
                        optional("unless", text(), "words that clear it; separated by ;"),
                        optional("floor", notNegative(), "worst value accepted"),
                        optional("full", notNegative(), "value for full marks, or benchmark"),
                        optional("weight", notNegative(), "full marks"),
                        optional("start", notNegative(), "marks at the floor; empty means 0"),
                        optional("most", notNegative(), "most marks a ratio can bring"),
                        optional("unit", unit(), "unit of floor and full"),
                        optional(
                                "basis",
                                words(Basis.values(), Basis::key),
                                "how the rule is known"),
                        source,
                        note),
                List.of("ruleset", "order"));
    }

    private static <E> ColumnType words(E[] values, Function<E, String> key) {
        return new ColumnType.Word(Arrays.stream(values).map(key).toList());
    }
}
