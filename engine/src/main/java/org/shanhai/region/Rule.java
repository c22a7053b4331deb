package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.key.Keyed;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// One line of an admission standard.
///
/// @param order its place in the ruleset; unique there
/// @param name what it is called, where the indicator's own name does not say it; may be empty
/// @param subject of an indicator that needs one (`co2` of `limit:co2`, `dyeing` of
///     `matter:dyeing`); else empty
/// @param industry the key of the industry set it is for; empty for all
/// @param role the places it is for; empty for all
/// @param unless of a veto on a matter: the named facts that lift it, any of them; in each language
///     of the pack
/// @param floor the worst value accepted, in the canonical unit: the least, or the most where less
///     is better
/// @param full the value for full marks, or the benchmark of a [Kind#RATIO], in the canonical unit
/// @param weight the full marks; 0 where no marks are given
/// @param start the marks at the floor; below it there are none
/// @param most of a [Kind#RATIO]: the most marks it can bring; empty where the source caps nothing
/// @param unit of floor and full as the source writes it; empty where there are none
/// @param scale by which a figure in that unit becomes canonical
@OfTable(value = "rules", key = "ruleset, order")
public record Rule(
        @InColumn(key = true) String ruleset,
        @InColumn(unit = NumberUnit.ORDINAL) int order,
        @InColumn(maybe = true) String name,
        String nameLocal,
        Kind kind,
        @InColumn(anyText = true, after = "name_local") RuleIndicator indicator,
        @InColumn(InColumn.NONE) String subject,
        @InColumn(of = InColumn.INDUSTRY_SETS, maybe = true, after = "indicator") String industry,
        @InColumn(after = "industry") Optional<Role> role,
        List<String> unless,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) OptionalDouble floor,
        @InColumn(unit = NumberUnit.IN_UNIT_COLUMN) OptionalDouble full,
        @InColumn(unit = NumberUnit.MARKS, maybe = true, empty = 0) double weight,
        @InColumn(unit = NumberUnit.MARKS, maybe = true, empty = 0) double start,
        @InColumn(unit = NumberUnit.MARKS) OptionalDouble most,
        @InColumn(isUnit = true, maybe = true) String unit,
        @InColumn(InColumn.NONE) double scale,
        @InColumn(maybe = true) Basis basis,
        String source,
        String note) {
    /// Within this of a threshold, relative, a value stands at it: figures are put in and taken out
    /// by division, which rounds.
    public static final double ROUNDING = 1e-9;

    /// What a rule does.
    public enum Kind implements Keyed {
        /// Ends the matter: the project is on the list, breaks the limit, or is beyond the floor.
        VETO,
        /// Must be met, but can be negotiated.
        FLOOR,
        /// Gives marks: [Rule#start] at the floor, rising in a straight line to the weight at full.
        SCORE,
        /// Gives marks: value ÷ benchmark × weight.
        RATIO,
        /// Gives marks as the committee sees fit, up to the weight; no scale is known. Without a
        /// weight it is only looked at: what a deed states case by case.
        JUDGED,
        /// Says whom a ruleset is for: those whose figure is above its floor.
        WHERE;

        /// Whether it adds to the total.
        public boolean givesMarks() {
            return this == SCORE || this == RATIO || this == JUDGED;
        }
    }

    public Rule {
        unless = List.copyOf(unless);
    }

    /// The indicator with its subject, as packs write it: `tax_per_land`, `limit:co2`.
    public String indicatorKey() {
        return subject.isEmpty() ? indicator.key() : indicator.key() + ":" + subject;
    }

    /// What the limit is on that the rule looks at.
    ///
    /// @throws IllegalStateException where the rule is about no limit
    public Limited limited() {
        if (indicator != RuleIndicator.LIMIT) {
            throw new IllegalStateException(
                    "Rule %s:%d (%s) is about no limit.".formatted(ruleset, order, indicatorKey()));
        }
        return Limited.of(subject);
    }

    /// The same where somebody says by which paper its floor is.
    Rule named() {
        return kind != Kind.FLOOR || basis != Basis.ASSUMED
                ? this
                : new Rule(
                        ruleset,
                        order,
                        name,
                        nameLocal,
                        kind,
                        indicator,
                        subject,
                        industry,
                        role,
                        unless,
                        floor,
                        full,
                        weight,
                        start,
                        most,
                        unit,
                        scale,
                        Basis.REPORTED,
                        source,
                        note);
    }

    /// The unit in which floor and full are held.
    ///
    /// @param currency the code of the pack's money
    public String canonicalUnit(String currency) {
        return indicator.unit(currency, subject);
    }

    /// A value near a threshold is that threshold.
    public double snapped(double value) {
        return snapped(snapped(value, floor), full);
    }

    private static double snapped(double value, OptionalDouble threshold) {
        return threshold.isPresent()
                        && Math.abs(value - threshold.getAsDouble())
                                <= ROUNDING * Math.abs(threshold.getAsDouble())
                ? threshold.getAsDouble()
                : value;
    }

    /// Whether a value meets the floor. True where there is none.
    public boolean meetsFloor(double value) {
        double at = snapped(value);
        return floor.isEmpty()
                || (isHigherBetter() ? at >= floor.getAsDouble() : at <= floor.getAsDouble());
    }

    public boolean isHigherBetter() {
        return indicator.better() == RuleIndicator.Better.HIGHER;
    }

    /// The marks for a value. Never falls as the value gets better.
    ///
    /// @throws IllegalStateException where the rule gives none that can be worked out
    public double marks(double value) {
        return switch (kind) {
            case SCORE -> piecewise(snapped(value));
            case RATIO ->
                    Math.min(
                            snapped(value) / full.orElseThrow() * weight,
                            most.orElse(Double.POSITIVE_INFINITY));
            case VETO, FLOOR, JUDGED, WHERE ->
                    throw new IllegalStateException(
                            "Rule %s:%d (%s) gives no marks by a formula."
                                    .formatted(ruleset, order, kind.key()));
        };
    }

    private double piecewise(double value) {
        double top = full.orElseThrow();
        if (isHigherBetter() ? value >= top : value <= top) {
            return weight;
        }
        if (!meetsFloor(value)) {
            return 0;
        }
        double bottom = floor.orElse(0);
        return start + (value - bottom) / (top - bottom) * (weight - start);
    }

    /// The most marks it can bring: +∞ for a ratio that nothing caps; 0 where it gives none.
    public double mostMarks() {
        return kind == Kind.RATIO ? most.orElse(Double.POSITIVE_INFINITY) : weight;
    }
}
