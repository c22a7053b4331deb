package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.Block;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Which of the goods an industry buys are made where it would stand. Goods are what is grown, dug
/// or made; services, power and building come to every place.
///
/// @param coefficients domestic, a_ji by seller j and buyer i
record Suppliers(Structure structure, Matrix coefficients) {
    /// Σ_j a_ji e_j / Σ_j a_ji over the goods j it buys from others, e_j the evidence that the
    /// place has their makers, 0…1; empty where it buys none.
    OptionalDouble here(int unit, int buyer) {
        double here = 0;
        double all = 0;
        for (int j = 0; j < coefficients.rows(); j++) {
            if (j != buyer && isGood(j)) {
                double bought = coefficients.get(j, buyer);
                all += bought;
                here += bought * Forerunners.evidence(structure, place(unit), j);
            }
        }
        return all > 0 ? OptionalDouble.of(here / all) : OptionalDouble.empty();
    }

    /// The goods it buys whose makers the place is not known to have, largest first.
    ///
    /// @param least of all it buys from the nation, goods or not, the share from which one is named
    List<Missing.Input> listMissing(int unit, int buyer, double least) {
        double all = 0;
        for (int j = 0; j < coefficients.rows(); j++) {
            all += coefficients.get(j, buyer);
        }
        List<Missing.Input> missing = new ArrayList<>();
        for (int j = 0; j < coefficients.rows(); j++) {
            double share = all > 0 ? coefficients.get(j, buyer) / all : 0;
            if (j != buyer && isGood(j) && share >= least && !structure.cells().isHeld(unit, j)) {
                missing.add(
                        new Missing.Input(
                                structure.region().industries().get(j),
                                share,
                                structure.cells().holding(unit, j)));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        missing.sort(Comparator.comparingDouble(Missing.Input::share).reversed());
        return missing;
    }

    private Place place(int unit) {
        return structure.region().places().unit(unit);
    }

    private boolean isGood(int industry) {
        Industry made = structure.region().industries().get(industry);
        return made.broad() == Broad.PRIMARY
                || Block.find(made).filter(block -> block == Block.GOODS).isPresent();
    }
}
