package org.shanhai.bench;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.SupplyException;
import org.shanhai.supply.trade.Gravity;
import org.shanhai.supply.trade.ReachClass;

/// Fits the product's own gravity to the margins of observed flows, and searches the numbers of a
/// form that make it overlap them most.
record ObservedFit(ObservedFlows observed, Gravity gravity) {
    /// How closely sales meet supply for the stored numbers, and
    static final double FINE = 1e-6;

    /// where numbers are searched: a plain exponential all but cuts Alaska and Hawaii off, and
    /// their last digits would take thousands of passes.
    static final double COARSE = 1e-2;

    private static final double FIRST_STEP = 0.5;
    private static final double LAST_STEP = 0.004;

    ObservedFit(ObservedFlows observed) {
        this(observed, new Gravity(observed.distances(), observed.places(), Blas.best()));
    }

    /// The trade of each sector under its reach, margins as observed.
    Map<Integer, Matrix> flows(Map<Integer, ReachClass> reaches, double tolerance) {
        Map<Integer, Matrix> flows = new TreeMap<>();
        observed.sectors()
                .forEach(
                        (sector, seen) -> {
                            ReachClass reach = reaches.get(sector);
                            if (reach == null) {
                                throw new IllegalArgumentException(
                                        "There are no numbers for sector %d.".formatted(sector));
                            }
                            flows.put(sector, flows(reach, seen, tolerance));
                        });
        return flows;
    }

    /// The numbers of a form at which each sector overlaps most.
    ///
    /// @param counted the origins whose sales are looked at
    Map<Integer, ReachClass> search(Form form, boolean[] counted) {
        Map<Integer, ReachClass> reaches = new TreeMap<>();
        observed.sectors()
                .forEach(
                        (sector, seen) ->
                                reaches.put(sector, form.reach(best(form, seen, counted))));
        return reaches;
    }

    private double[] best(Form form, Matrix seen, boolean[] counted) {
        Matrix seenThere = rows(seen, counted);
        return form.starts().stream()
                .map(start -> climb(form, seen, seenThere, counted, start))
                .max(Comparator.comparingDouble(x -> height(form, seen, seenThere, counted, x)))
                .orElseThrow();
    }

    private double[] climb(
            Form form, Matrix seen, Matrix seenThere, boolean[] counted, double[] start) {
        return CompassSearch.highest(
                x -> height(form, seen, seenThere, counted, x), start, FIRST_STEP, LAST_STEP);
    }

    /// The overlap; nothing where trade cannot be fitted at all with these numbers.
    private double height(Form form, Matrix seen, Matrix seenThere, boolean[] counted, double[] x) {
        try {
            Matrix fitted = flows(form.reach(x), seen, COARSE);
            return Overlap.of(seenThere, rows(fitted, counted));
        } catch (SupplyException unreachable) {
            return 0;
        }
    }

    private Matrix flows(ReachClass reach, Matrix seen, double tolerance) {
        double[] use = seen.columnSums();
        return gravity.flows(reach, seen.rowSums(), use, tolerance);
    }

    private static Matrix rows(Matrix flows, boolean[] counted) {
        Matrix there = flows.copy();
        for (int r = 0; r < there.rows(); r++) {
            for (int s = 0; s < there.columns() && !counted[r]; s++) {
                there.set(r, s, 0);
            }
        }
        return there;
    }
}
