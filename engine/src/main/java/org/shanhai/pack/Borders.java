package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.region.Alias;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// What a figure about another area says of the place of the pack.
///
/// A part of a place gives a lower bound of what adds up, and shows presence; more than the place
/// gives an upper bound, and shows absence. A figure that does not add up (a share, a growth) is
/// kept as one of other borders.
final class Borders {
    private Borders() {}

    /// The rule that holds for a figure of that year. A name that the place itself bears means the
    /// place before the year the border changed; any other name always means its own area.
    static Alias.Rule rule(Optional<Alias> alias, Place place, int year) {
        return alias.filter(
                        found ->
                                !List.of(place.name(), place.nameLocal()).contains(found.alias())
                                        || year >= found.since().orElse(year))
                .map(Alias::rule)
                .orElse(Alias.Rule.SAME);
    }

    /// False where a figure of the other area says nothing of the place: an industry absent in a
    /// part, or present somewhere in a larger area.
    static boolean saysSomething(Alias.Rule rule, KnownMeasure measure) {
        String key = measure.measure().key();
        return switch (rule) {
            case SAME -> true;
            case PART -> !key.equals(Measure.ABSENCE);
            case WHOLE -> !key.equals(Measure.PRESENCE);
            case ACROSS -> false;
        };
    }

    static Quantity quantity(Alias.Rule rule, KnownMeasure measure, Quantity quantity) {
        if (rule == Alias.Rule.SAME || !measure.addsUp() || measure.signed()) {
            return quantity;
        }
        return rule == Alias.Rule.PART
                ? new Quantity(quantity.low(), Double.POSITIVE_INFINITY, false)
                : new Quantity(Double.NEGATIVE_INFINITY, quantity.high(), false);
    }

    static Scope scope(Alias.Rule rule, KnownMeasure measure, Scope scope) {
        boolean otherBorders =
                rule != Alias.Rule.SAME
                        && measure.measure().hasValue()
                        && (!measure.addsUp() || measure.signed());
        return otherBorders ? Scope.NEW_BORDERS : scope;
    }

    /// Whether a bound is left at all: an upper bound of a part says nothing.
    static boolean isEmpty(Quantity quantity) {
        return quantity.low() == Double.NEGATIVE_INFINITY
                && quantity.high() == Double.POSITIVE_INFINITY;
    }
}
