package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.region.Rule.Kind;

/// Finds the rules of a ruleset that contradict one another.
///
/// Two rules are only held against each other where some industry and role is under both: a general
/// floor and a lower one for mountain places do not clash, since the second takes the place of the
/// first.
record RuleConflicts(Ruleset ruleset, Industries industries) {
    List<RuleConflict> find() {
        List<RuleConflict> found = new ArrayList<>();
        List<Rule> rules = ruleset.rules();
        Map<String, List<List<Rule>>> together = new HashMap<>();
        for (int k = 0; k < rules.size(); k++) {
            for (Rule later : rules.subList(k + 1, rules.size())) {
                Rule rule = rules.get(k);
                compare(rule, later)
                        .filter(
                                kind ->
                                        together
                                                .computeIfAbsent(
                                                        rule.indicatorKey(), this::listTogether)
                                                .stream()
                                                .anyMatch(
                                                        all ->
                                                                all.contains(rule)
                                                                        && all.contains(later)))
                        .ifPresent(
                                kind ->
                                        found.add(
                                                new RuleConflict(kind, rule, Optional.of(later))));
            }
        }
        passMark(found);
        return List.copyOf(found);
    }

    private static Optional<RuleConflict.Kind> compare(Rule one, Rule other) {
        if (!one.indicatorKey().equals(other.indicatorKey())) {
            return Optional.empty();
        }
        if (Ruleset.isSameMatter(one, other)) {
            return sameMatter(one, other);
        }
        Rule floor = one.kind() == Kind.FLOOR ? one : other;
        Rule beside = floor.equals(one) ? other : one;
        if (floor.kind() != Kind.FLOOR || floor.floor().isEmpty()) {
            return Optional.empty();
        }
        double least = floor.floor().getAsDouble();
        if (beside.kind() == Kind.SCORE && isBeyond(floor, least, beside.full().orElse(least))) {
            return Optional.of(RuleConflict.Kind.FLOOR_ABOVE_FULL);
        }
        if (beside.kind() == Kind.VETO && isBeyond(floor, beside.floor().orElse(least), least)) {
            return Optional.of(RuleConflict.Kind.VETO_ABOVE_FLOOR);
        }
        return Optional.empty();
    }

    private static Optional<RuleConflict.Kind> sameMatter(Rule one, Rule other) {
        boolean sameReach =
                one.industry().equals(other.industry()) && one.role().equals(other.role());
        boolean sameSaying =
                one.kind() == other.kind()
                        && one.floor().equals(other.floor())
                        && one.full().equals(other.full())
                        && one.weight() == other.weight()
                        && one.start() == other.start()
                        && one.unless().equals(other.unless());
        if (sameReach && sameSaying) {
            return Optional.of(RuleConflict.Kind.REPEATED);
        }
        if (sameSaying || (one.kind() == Kind.VETO && !one.indicator().isFigure())) {
            return Optional.empty();
        }
        if (!sameReach) {
            return Optional.of(RuleConflict.Kind.OVERLAP);
        }
        return Optional.of(
                one.kind().givesMarks()
                        ? RuleConflict.Kind.TWO_SCORES
                        : RuleConflict.Kind.TWO_FLOORS);
    }

    private static boolean isBeyond(Rule rule, double value, double bound) {
        return rule.isHigherBetter() ? value > bound : value < bound;
    }

    /// The rules on an indicator that hold under each industry and role: only rules on the same
    /// indicator can take the place of one another.
    private List<List<Rule>> listTogether(String indicator) {
        List<Rule> rivals =
                ruleset.rules().stream()
                        .filter(rule -> rule.indicatorKey().equals(indicator))
                        .toList();
        List<Optional<Role>> roles = new ArrayList<>();
        roles.add(Optional.empty());
        List.of(Role.values()).forEach(role -> roles.add(Optional.of(role)));
        List<Optional<String>> codes = listTellingApart(rivals);
        return roles.stream()
                .flatMap(
                        role ->
                                codes.stream()
                                        .map(
                                                code ->
                                                        Ruleset.listHolding(
                                                                rivals, industries, code, role)))
                .distinct()
                .toList();
    }

    /// No industry, and one of each lot of industries that the same rules are on: rules hold
    /// together under one of these or nowhere.
    private List<Optional<String>> listTellingApart(List<Rule> rules) {
        List<int[]> sets =
                rules.stream()
                        .map(Rule::industry)
                        .filter(industry -> !industry.isEmpty())
                        .distinct()
                        .flatMap(industry -> industries.findSet(industry).stream())
                        .map(IndustrySet::members)
                        .toList();
        List<Optional<String>> codes = new ArrayList<>();
        codes.add(Optional.empty());
        Set<BitSet> seen = new HashSet<>();
        seen.add(new BitSet());
        for (int i = 0; i < industries.count(); i++) {
            BitSet under = new BitSet();
            for (int k = 0; k < sets.size(); k++) {
                under.set(k, Arrays.binarySearch(sets.get(k), i) >= 0);
            }
            if (seen.add(under)) {
                codes.add(Optional.of(industries.get(i).code()));
            }
        }
        return codes;
    }

    private void passMark(List<RuleConflict> found) {
        double most =
                ruleset.rules().stream()
                        .filter(rule -> rule.kind().givesMarks())
                        .mapToDouble(Rule::mostMarks)
                        .sum();
        ruleset.rules().stream()
                .filter(rule -> rule.indicator() == RuleIndicator.TOTAL_SCORE)
                .filter(rule -> rule.floor().orElse(0) > most)
                .forEach(
                        rule ->
                                found.add(
                                        new RuleConflict(
                                                RuleConflict.Kind.PASS_MARK_OUT_OF_REACH,
                                                rule,
                                                Optional.empty())));
    }
}
