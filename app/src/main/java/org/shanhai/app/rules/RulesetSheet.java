package org.shanhai.app.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What a ruleset says: vetoes first, then floors, then what gives marks; and what in it does not
/// go together.
public final class RulesetSheet {
    private final Region region;
    private final Ruleset ruleset;
    private final Words words;
    private final Sheet sheet;
    private final RuleText text;

    private RulesetSheet(Region region, Ruleset ruleset, Words words) {
        this.region = region;
        this.ruleset = ruleset;
        this.words = words;
        sheet = new Sheet(region, words, "rules.");
        text = new RuleText(region, words);
    }

    public static Answer of(Region region, Ruleset ruleset, Words words) {
        return new RulesetSheet(region, ruleset, words).answer();
    }

    private Answer answer() {
        new RulesetFindings(sheet).add(ruleset, text.presentedAs(ruleset));
        head();
        table("vetoes", rule -> rule.kind() == Rule.Kind.VETO);
        table(
                "floors",
                rule ->
                        (rule.kind() == Rule.Kind.FLOOR || rule.kind() == Rule.Kind.WHERE)
                                && rule.indicator() != RuleIndicator.TOTAL_SCORE);
        table("marks", rule -> rule.mostMarks() > 0);
        table("others", rule -> rule.kind() == Rule.Kind.JUDGED && rule.mostMarks() == 0);
        conflicts();
        data();
        return sheet.cited(words.pick(ruleset.name(), ruleset.nameLocal()));
    }

    private void head() {
        OptionalDouble pass = ruleset.passMark();
        double most =
                ruleset.rules().stream()
                        .filter(rule -> rule.kind().givesMarks())
                        .mapToDouble(Rule::mostMarks)
                        .sum();
        sheet.values()
                .field("key", Cell.of(ruleset.key()))
                .field("name", Cell.of(ruleset.name()))
                .field("name_local", Cell.of(ruleset.nameLocal()))
                .field("status", Cell.of(text.presentedAs(ruleset), ruleset.status().key()))
                .field("authority", Cell.of(ruleset.authority()))
                .field(
                        "year",
                        ruleset.year().isPresent()
                                ? Cell.of(ruleset.year().getAsInt())
                                : Cell.unknown(""))
                .field("as_of", VerificationSheet.asOf(ruleset, sheet))
                .field("purpose", RulesetList.purpose(words, ruleset))
                .field("default_for", RulesetList.defaultFor(words, ruleset))
                .field(
                        "pass_mark",
                        pass.isPresent()
                                ? number(pass)
                                : Cell.unknown(
                                        ruleset.givesMarks() ? words.get("rules.no_pass") : ""))
                .only(
                        ruleset.givesMarks(),
                        more ->
                                more.field(
                                        "most_marks",
                                        Double.isInfinite(most)
                                                ? Cell.unknown(words.get("rules.no_most"))
                                                : number(OptionalDouble.of(most))))
                .field("source", sheet.source(ruleset.source()))
                .field("note", Cell.of(ruleset.note()))
                .add("ruleset");
    }

    private void table(String key, Predicate<Rule> wanted) {
        List<Rule> rows = ruleset.rules().stream().filter(rule -> wanted.test(rule)).toList();
        if (!rows.isEmpty()) {
            sheet.columns(rows)
                    .number("order", rule -> Cell.of(rule.order()))
                    .cell("looks_at", rule -> Cell.of(text.name(rule), rule.indicatorKey()))
                    .cell("holds_for", rule -> Cell.of(text.holdsFor(rule)))
                    .cell("says", rule -> Cell.of(text.saying(rule)))
                    .basis(rule -> rule.basis())
                    .source(rule -> rule.source())
                    .cell("note", rule -> Cell.of(rule.note()))
                    .add(key);
        }
    }

    private void conflicts() {
        List<Answer.Item> items =
                ruleset.listConflicts(region.industries()).stream()
                        .map(
                                conflict ->
                                        new Answer.Item(
                                                text.conflict(conflict),
                                                JsonObject.of(
                                                        "kind", conflict.kind().key(),
                                                        "line", conflict.first().order(),
                                                        "other_line",
                                                                conflict.other()
                                                                        .map(Rule::order)
                                                                        .orElse(null),
                                                        "text", text.conflict(conflict))))
                        .toList();
        sheet.add(
                new Answer.Items(
                        "contradictions",
                        items.isEmpty() ? "" : words.get("rules.contradictions"),
                        items));
    }

    /// Every line as it stands in the pack, with the values in canonical units beside.
    private void data() {
        sheet.add(
                sheet.columns(ruleset.rules())
                        .named("order", rule -> Cell.of(rule.order()))
                        .named("kind", rule -> Cell.of(rule.kind().key()))
                        .named("indicator", rule -> Cell.of(rule.indicatorKey()))
                        .named("name", rule -> Cell.of(text.name(rule)))
                        .named("industry", rule -> Cell.of(rule.industry()))
                        .named("role", rule -> Cell.of(rule.role().map(Role::key).orElse("")))
                        .named("unless", rule -> Cell.of(String.join(";", rule.unless())))
                        .named("floor", rule -> number(written(rule, rule.floor())))
                        .named("full", rule -> number(written(rule, rule.full())))
                        .named("unit", rule -> Cell.of(rule.unit()))
                        .named("floor_canonical", rule -> number(rule.floor()))
                        .named("full_canonical", rule -> number(rule.full()))
                        .named(
                                "canonical_unit",
                                rule ->
                                        Cell.of(
                                                rule.floor().isPresent() || rule.full().isPresent()
                                                        ? rule.canonicalUnit(region.currency())
                                                        : ""))
                        .named(
                                "weight",
                                rule ->
                                        rule.kind().givesMarks()
                                                ? number(OptionalDouble.of(rule.weight()))
                                                : Cell.unknown(""))
                        .named(
                                "start",
                                rule ->
                                        rule.kind() == Rule.Kind.SCORE
                                                ? number(OptionalDouble.of(rule.start()))
                                                : Cell.unknown(""))
                        .named("most", rule -> number(rule.most()))
                        .named("basis", rule -> sheet.basis(rule.basis()))
                        .named("source", rule -> sheet.source(rule.source()))
                        .named("note", rule -> Cell.of(rule.note()))
                        .data("rules"));
    }

    private static OptionalDouble written(Rule rule, OptionalDouble canonical) {
        return canonical.isEmpty()
                ? canonical
                : OptionalDouble.of(canonical.getAsDouble() / rule.scale());
    }

    private static Cell number(OptionalDouble value) {
        if (value.isEmpty()) {
            return Cell.unknown("");
        }
        BigDecimal json = Cell.number(value.getAsDouble());
        return new Cell(WrittenUnit.digits(value.getAsDouble()), json);
    }
}
