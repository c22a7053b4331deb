package org.shanhai.app.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.text.Words;
import org.shanhai.region.Matter;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleConflict;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What rules say, in words.
public record RuleText(Region region, Words words) {
    /// What a rule is called: its own name, else that of what it looks at.
    public String name(Rule rule) {
        if (!rule.name().isEmpty()) {
            return words.pick(rule.name(), rule.nameLocal());
        }
        return indicator(rule.indicator(), rule.subject());
    }

    /// The name of an indicator with its subject.
    public String indicator(RuleIndicator indicator, String subject) {
        if (indicator == RuleIndicator.MATTER) {
            return region.all(Matter.class).stream()
                    .filter(each -> each.key().equals(subject))
                    .findFirst()
                    .map(each -> words.pick(each.name(), each.nameLocal()))
                    .orElse(subject);
        }
        String name = words.get("indicator." + indicator.key(), subject(indicator, subject));
        return indicator == RuleIndicator.JUDGED ? subject.replace('_', ' ') : name;
    }

    private String subject(RuleIndicator indicator, String subject) {
        String key = "show.pressure." + subject;
        return indicator.hasSubject() && words.has(key) ? words.get(key) : subject;
    }

    /// For whom it holds: `equipment, mountain`; nothing where for all.
    public String holdsFor(Rule rule) {
        List<String> parts = new ArrayList<>();
        if (!rule.industry().isEmpty()) {
            parts.add(
                    region.industries()
                            .findSet(rule.industry())
                            .map(set -> words.pick(set.name(), set.nameLocal()))
                            .orElse(rule.industry()));
        }
        rule.role().ifPresent(role -> parts.add(words.get("rules.role." + role.key())));
        return String.join(words.get("show.comma"), parts);
    }

    /// A value in the unit the rule is written in; nothing where there is none.
    public String value(Rule rule, OptionalDouble canonical) {
        return canonical.isEmpty()
                ? ""
                : new WrittenUnit(rule.unit()).write(canonical.getAsDouble() / rule.scale(), words);
    }

    /// What it asks, or what it gives marks for.
    public String saying(Rule rule) {
        return switch (rule.kind()) {
            case VETO -> veto(rule);
            case FLOOR ->
                    words.get(
                            rule.isHigherBetter() ? "rules.at_least" : "rules.at_most",
                            value(rule, rule.floor()));
            case WHERE ->
                    words.get(
                            rule.isHigherBetter() ? "rules.where_above" : "rules.where_below",
                            value(rule, rule.floor()));
            case SCORE -> score(rule);
            case RATIO ->
                    words.get(
                            rule.most().isPresent() ? "rules.ratio_capped" : "rules.ratio",
                            value(rule, rule.full()),
                            marks(rule.weight()),
                            marks(rule.most().orElse(0)));
            case JUDGED ->
                    rule.weight() > 0
                            ? words.get("rules.judged", marks(rule.weight()))
                            : words.get("rules.looked_at");
        };
    }

    private String veto(Rule rule) {
        if (rule.floor().isPresent()) {
            return words.get(
                    rule.isHigherBetter() ? "rules.veto_below" : "rules.veto_above",
                    value(rule, rule.floor()));
        }
        if (!rule.unless().isEmpty()) {
            return words.get("rules.veto_unless", new AdmissionWords(region, words).unless(rule));
        }
        return words.get("rules.veto_" + rule.indicator().sort().key());
    }

    private String score(Rule rule) {
        String full = value(rule, rule.full());
        if (rule.floor().isEmpty()) {
            return words.get("rules.score_from_zero", marks(rule.weight()), full);
        }
        boolean everywhere = rule.isHigherBetter() && rule.floor().getAsDouble() == 0;
        return words.get(
                everywhere ? "rules.score_everywhere" : "rules.score",
                marks(rule.start()),
                value(rule, rule.floor()),
                marks(rule.weight()),
                full);
    }

    static String marks(double marks) {
        return WrittenUnit.digits(marks);
    }

    /// Whose a ruleset is and how it is known: `in use in Huangyan District, 2022`; never as the
    /// standard of the region.
    public String presentedAs(Ruleset ruleset) {
        return switch (ruleset.status()) {
            case PUBLISHED -> {
                String authority = words.pick(ruleset.authority(), ruleset.authorityLocal());
                yield ruleset.year().isPresent()
                        ? words.get(
                                "rules.in_use",
                                authority,
                                Integer.toString(ruleset.year().getAsInt()))
                        : words.get("rules.in_use_undated", authority);
            }
            case TEMPLATE, EXAMPLE, OWN -> words.get("rules.status." + ruleset.status().key());
        };
    }

    /// What does not go together in a ruleset.
    public String conflict(RuleConflict conflict) {
        Rule first = conflict.first();
        return words.get(
                "rules.conflict." + conflict.kind().key(),
                Integer.toString(first.order()),
                conflict.other().map(rule -> Integer.toString(rule.order())).orElse(""),
                name(first),
                value(first, first.floor()),
                conflict.other().map(rule -> value(rule, rule.floor())).orElse(""));
    }
}
