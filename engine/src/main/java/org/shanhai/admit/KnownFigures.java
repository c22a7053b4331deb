package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// What a project states of drawn figures, above zero: its own words, and what follows.
///
/// @param own what it says itself
/// @param bounds that, a lower bound read as promised, and the bounds that follow from figures that
///     are not drawn
/// @param zero what is stated as 0, which it cannot be: taken as not known
record KnownFigures(
        Map<Magnitude, Quantity> own, Map<Magnitude, Quantity> bounds, List<ProjectFigure> zero) {
    static KnownFigures of(Proposal proposal, Figures figures) {
        Map<Magnitude, Quantity> own = new EnumMap<>(Magnitude.class);
        Map<Magnitude, Quantity> bounds = new EnumMap<>(Magnitude.class);
        List<ProjectFigure> zero = new ArrayList<>();
        for (Magnitude magnitude : Magnitude.values()) {
            ProjectFigure item = magnitude.figure();
            Stated stated = figures.all().get(item);
            if (stated == null) {
                continue;
            }
            if (stated.origin() == Stated.Origin.FOLLOWS) {
                bounds.put(magnitude, stated.quantity());
            } else {
                own.put(magnitude, stated.quantity());
                bounds.put(magnitude, promised(stated.quantity()));
                // Who takes no land rents rooms.
                if (stated.quantity().high() == 0 && magnitude != Magnitude.LAND) {
                    zero.add(item);
                }
            }
        }
        Optional<Quantity> loose =
                proposal.project()
                        .findUnspecifiedTax()
                        .filter(tax -> !proposal.sets().containsKey(ProjectFigure.TAX));
        // What is called tax and no more is most often all of it.
        loose.ifPresent(
                tax -> {
                    own.put(Magnitude.TAX, tax);
                    bounds.put(Magnitude.TAX, promised(tax));
                });
        return new KnownFigures(
                Expectations.positive(own), Expectations.positive(bounds), List.copyOf(zero));
    }

    /// "More than 7 million" promises about 7 million and no more.
    private static Quantity promised(Quantity quantity) {
        return quantity.relation() == Relation.AT_LEAST && quantity.low() > 0
                ? Quantity.about(quantity.low())
                : quantity;
    }
}
