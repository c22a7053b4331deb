package org.shanhai.app.report;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Knowledge;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;

/// Sums over an estimate, made once: value added of each unit, all together and by broad sector.
final class Economy {
    private final Estimate estimate;
    private final double[][] broads;

    Economy(Estimate estimate) {
        this.estimate = estimate;
        Activity activity = estimate.activity();
        int units = activity.places().unitCount();
        broads = new double[units][Broad.values().length];
        for (int i = 0; i < activity.industries().count(); i++) {
            int broad = activity.industries().get(i).broad().ordinal();
            for (int u = 0; u < units; u++) {
                broads[u][broad] += activity.valueAdded(u, i);
            }
        }
    }

    Estimate estimate() {
        return estimate;
    }

    Activity activity() {
        return estimate.activity();
    }

    Knowledge knowledge() {
        return estimate.knowledge();
    }

    /// Value added of a unit, money a year.
    double total(int unit) {
        return Arrays.stream(broads[unit]).sum();
    }

    /// Value added of a broad sector of a unit, money a year.
    double total(int unit, Broad broad) {
        return broads[unit][broad.ordinal()];
    }

    /// Value added of several units together.
    double total(int... units) {
        return Arrays.stream(units).mapToDouble(this::total).sum();
    }

    /// What the sum over several units rests on: the weakest of its parts.
    Basis totalBasis(int... units) {
        Basis basis = Basis.REPORTED;
        for (int unit : units) {
            basis = basis.and(knowledge().totalOf(unit));
        }
        return units.length > 1 ? basis.and(Basis.DERIVED) : basis;
    }

    /// What the share of a broad sector in a unit rests on.
    Basis shareBasis(int unit, Broad broad) {
        return Basis.DERIVED.and(knowledge().totalOf(unit)).and(knowledge().broadOf(unit, broad));
    }

    /// Of the value added of several units, the part in units whose total rests on a basis, 0…1.
    double shareOfTotals(Basis basis, int... units) {
        return share(u -> knowledge().totalOf(u) == basis ? total(u) : 0, units);
    }

    /// Of the value added of several units, the part in broad sectors whose sum rests on a basis.
    double shareOfBroads(Basis basis, int... units) {
        return share(
                u ->
                        Arrays.stream(Broad.values())
                                .filter(broad -> knowledge().broadOf(u, broad) == basis)
                                .mapToDouble(broad -> total(u, broad))
                                .sum(),
                units);
    }

    /// Of the value added of several units, the part in single industries known on a basis, 0…1.
    double shareOfCells(Basis basis, int... units) {
        return share(u -> total(u) * knowledge().ofUnit(u).of(basis), units);
    }

    private double share(IntToDoubleFunction part, int... units) {
        double all = total(units);
        return all == 0 ? 0 : Arrays.stream(units).mapToDouble(part).sum() / all;
    }
}
