package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.key.Keyed;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// What would make a proposal pass.
///
/// Only figures somebody stated, or that have bounds of the asker, can be changed. A change of a
/// figure known as a bound is one of the bound: "at least 8 million" instead of "at least 7".
///
/// @param single for each rule that is missed or open, the smallest change of each one figure that
///     settles it, smallest relative change first
/// @param cheapest the changes that settle all of them together at the least sum of relative
///     changes; empty where there is none, or nothing to settle
/// @param obstacles what no change of stated figures settles, and why
public record Negotiation(
        List<Remedy> single, Optional<Combination> cheapest, List<Obstacle> obstacles) {
    public static final Negotiation NOTHING_TO_SETTLE =
            new Negotiation(List.of(), Optional.empty(), List.of());

    public Negotiation {
        single = List.copyOf(single);
        obstacles = List.copyOf(obstacles);
    }

    /// Without changes that settle a rule only beside one of these figures.
    Negotiation without(Set<ProjectFigure> figures) {
        if (figures.isEmpty()) {
            return this;
        }
        return new Negotiation(
                single.stream()
                        .filter(one -> isFreeOf(one.rule(), List.of(one.change()), figures))
                        .toList(),
                cheapest.filter(
                        one ->
                                one.settled().stream()
                                        .allMatch(rule -> isFreeOf(rule, one.changes(), figures))),
                obstacles);
    }

    /// Whether all that a rule looks at is changed, or none of these.
    private static boolean isFreeOf(Rule rule, List<Change> changes, Set<ProjectFigure> figures) {
        List<ProjectFigure> changed = changes.stream().map(Change::item).toList();
        return Formula.of(rule).map(Formula::items).orElse(List.of()).stream()
                .allMatch(item -> changed.contains(item) || !figures.contains(item));
    }

    /// One figure changed.
    ///
    /// @param from what is stated: the value or the bound the rule rests on; empty where it is not
    ///     stated and the asker gave bounds
    /// @param to canonical unit
    /// @param relative |to − from| / from; 0 where there is no from
    public record Change(ProjectFigure item, OptionalDouble from, double to, double relative) {}

    /// The smallest change of one figure that settles one rule.
    public record Remedy(Rule rule, Change change) {}

    /// Changes that together settle all rules that can be.
    ///
    /// @param cost the sum of relative changes
    /// @param settled the rules that are met then and were not before
    /// @param verdict once the changes are made
    public record Combination(
            List<Change> changes, double cost, List<Rule> settled, Verdict verdict) {
        public Combination {
            changes = List.copyOf(changes);
            settled = List.copyOf(settled);
        }
    }

    /// A rule that changing stated figures does not settle.
    public record Obstacle(Rule rule, Why why) {}

    /// Why a rule is not to be negotiated.
    public enum Why implements Keyed {
        /// The industry or process is on a list.
        LISTED,
        /// A figure it needs is not stated: see its break-even.
        NOT_STATED,
        /// No value within the bounds settles it together with the others.
        OUT_OF_BOUNDS,
        /// A question on process or site is not answered.
        PROCESS,
        /// It is for the committee.
        COMMITTEE
    }
}
