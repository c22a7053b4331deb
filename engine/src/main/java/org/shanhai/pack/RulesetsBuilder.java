package org.shanhai.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.region.Industries;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleConflict;
import org.shanhai.region.Ruleset;

/// Puts rules together to rulesets, and warns of those that contradict one another.
record RulesetsBuilder(RuleBuilder ruleBuilder, Industries industries, int baseYear) {
    /// @param headed whether there is such a table; without it a ruleset is known by its key alone
    List<Ruleset> build(List<CheckedRow> heads, boolean headed, List<CheckedRow> lines) {
        Map<String, Optional<CheckedRow>> byKey = new LinkedHashMap<>();
        heads.stream()
                .filter(head -> head.has("ruleset"))
                .forEach(head -> byKey.put(head.text("ruleset"), Optional.of(head)));
        Map<String, List<Rule>> rules = new HashMap<>();
        Map<Rule, CheckedRow> rows = new HashMap<>();
        for (CheckedRow line : lines) {
            String key = line.text("ruleset");
            if (headed && line.has("ruleset") && !byKey.containsKey(key)) {
                Message what = PackMessage.KEY_UNKNOWN.of(PackMessage.KEY_OF_TABLE.of("rulesets"));
                Message near = Suggestions.among(byKey.keySet(), key);
                Message remedy = near.then(PackMessage.USE_KEY_THERE.of());
                problems().error(line, "ruleset", what.so(remedy));
            } else if (line.has("ruleset")) {
                byKey.putIfAbsent(key, Optional.empty());
            }
            int year =
                    byKey.getOrDefault(key, Optional.empty())
                            .map(head -> head.findYear("year"))
                            .orElse(OptionalInt.empty())
                            .orElse(baseYear);
            Optional<Rule> rule = ruleBuilder.build(line, year);
            if (rule.isPresent()) {
                rows.put(rule.get(), line);
                rules.computeIfAbsent(key, ignored -> new ArrayList<>()).add(rule.get());
            }
        }
        List<Ruleset> rulesets = new ArrayList<>();
        byKey.forEach(
                (key, head) -> {
                    List<Rule> own = rules.getOrDefault(key, new ArrayList<>());
                    own.sort(Comparator.comparingInt(Rule::order));
                    if (own.isEmpty()) {
                        Message empty = RuleMessage.RULESET_EMPTY.of();
                        head.filter(row -> !problems().hasErrors())
                                .ifPresent(row -> problems().warning(row, "ruleset", empty));
                    } else if (head.isEmpty()) {
                        rulesets.add(Ruleset.unnamed(key, own));
                    } else if (head.get().isWhole()) {
                        ruleBuilder
                                .maker()
                                .one(Ruleset.class, head.get(), Map.of("rules", own, "paper", ""))
                                .ifPresent(rulesets::add);
                    }
                });
        rulesets.forEach(ruleset -> warnOfConflicts(ruleset, rows));
        return List.copyOf(rulesets);
    }

    private Problems problems() {
        return ruleBuilder.problems();
    }

    private void warnOfConflicts(Ruleset ruleset, Map<Rule, CheckedRow> rows) {
        for (RuleConflict conflict : ruleset.listConflicts(industries)) {
            Rule later = conflict.other().orElse(conflict.first());
            CheckedRow row = rows.get(later);
            if (row != null) {
                String column = later.floor().isPresent() ? "floor" : "indicator";
                Message what = said(conflict, later).so(RuleMessage.KEEP_ONE_RULE.of());
                problems().warning(row, column, what);
            }
        }
    }

    private static Message said(RuleConflict conflict, Rule later) {
        Message earlier =
                RuleMessage.EARLIER_LINE.of(
                        conflict.first().order(), later.ruleset(), conflict.first().indicatorKey());
        return switch (conflict.kind()) {
            case REPEATED -> RuleMessage.REPEATED.of(earlier);
            case TWO_FLOORS -> RuleMessage.SECOND_FLOOR.of(earlier);
            case TWO_SCORES -> RuleMessage.SECOND_SCORE.of(earlier);
            case OVERLAP -> RuleMessage.OVERLAP.of(earlier);
            case FLOOR_ABOVE_FULL -> RuleMessage.FLOOR_ABOVE_FULL.of(earlier);
            case VETO_ABOVE_FLOOR -> RuleMessage.VETO_ABOVE_FLOOR.of(earlier);
            case PASS_MARK_OUT_OF_REACH -> RuleMessage.OUT_OF_REACH.of();
        };
    }
}
