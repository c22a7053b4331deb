package org.shanhai.pack;

import java.util.List;
import java.util.function.Function;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.ControlUnit;
import org.shanhai.region.Delivered;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.RuleExample;

/// Makes what stands beside rules: their examples, what became of promises, units of control.
final class RuleTables {
    private RuleTables() {}

    static void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(RuleExample.class, ruleExamples(records.apply(Schemas.RULE_EXAMPLES)))
                .all(Delivered.class, delivered(records.apply("delivered")))
                .all(ControlUnit.class, controlUnits(records.apply("control_units")));
    }

    static List<RuleExample> ruleExamples(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new RuleExample(
                                r.text("example"),
                                r.text("ruleset"),
                                r.text("about"),
                                r.list("given"),
                                r.word("then", RuleExample.Then.class),
                                r.findNumber("marks"),
                                r.findNumber("most"),
                                r.text("source"),
                                r.text("note")));
    }

    private static List<Delivered> delivered(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new Delivered(
                                r.text("delivered"),
                                r.text("group"),
                                r.text("group_local"),
                                r.word("near", Delivered.Near.class),
                                r.find("place"),
                                r.word("promise", Delivered.Promise.class),
                                r.text("measure"),
                                r.text("stage"),
                                r.text("stage_local"),
                                r.findNumber("n"),
                                r.findNumber("promised"),
                                r.findNumber("arrived"),
                                r.text("unit"),
                                r.number("rate"),
                                r.text("age"),
                                r.text("age_local"),
                                r.findNumber("age_low"),
                                r.findNumber("age_high"),
                                r.text("source"),
                                r.text("note")));
    }

    private static List<ControlUnit> controlUnits(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new ControlUnit(
                                r.text("control_unit"),
                                r.text("place"),
                                r.word("kind", ControlUnit.Kind.class),
                                r.text("class"),
                                r.text("name"),
                                r.text("name_local"),
                                r.findNumber("units"),
                                r.findNumber("km2"),
                                r.findNumber("share"),
                                r.findYear("year"),
                                r.basis(),
                                r.text("source"),
                                r.text("note")));
    }
}
