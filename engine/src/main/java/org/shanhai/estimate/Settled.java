package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.region.Region;

/// Totals that can all hold, by what facts settle of cells.
///
/// @param consistency of those that are exact
/// @param bounds beside them
record Settled(Consistency consistency, Bounds bounds) {
    static Settled of(Region region, Nation nation, Evidence evidence, KnownCells known) {
        List<Total> exact = new ArrayList<>();
        List<Total> bounds = new ArrayList<>();
        for (Total total : evidence.totals()) {
            if (!total.isExact()) {
                bounds.add(total);
            } else if (!KnownCells.isCell(total)) {
                exact.add(total);
            }
        }
        int units = region.places().unitCount();
        Consistency.Atoms atoms = new Consistency.Atoms(exact, units, known.n(), known);
        List<Total> classes =
                atoms.classes().stream().map(members -> nation.total(region, members)).toList();
        Consistency consistency = new Consistency(classes, exact, atoms, known);
        return new Settled(
                consistency, new Bounds(region.places(), consistency.accepted(), bounds, known));
    }

    List<Conflict> conflicts() {
        return joined(consistency.conflicts(), bounds.conflicts());
    }

    /// What differs slightly, or is overruled: the parts are kept.
    List<Conflict> discrepancies(List<Total> hints) {
        return joined(consistency.discrepancies(), bounds.overruled(hints));
    }

    private static List<Conflict> joined(List<Conflict> some, List<Conflict> others) {
        List<Conflict> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
