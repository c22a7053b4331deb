package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Place;
import org.shanhai.supply.Closure;

/// What final demand for the products of each place sets off elsewhere, and what final demand for
/// the products of others sets off in it, Type I.
///
/// With f the final demand for all products and fʳ for those of place r alone, L fʳ falls on r
/// itself and spills over onto the rest; net is what spills out less what spills in. Over all
/// places net adds up to nothing. All that fʳ sets off over the output of r is the net multiplier
/// of the place (Oosterhaven and Stelder 2002): above 1 where others depend more on it than it
/// depends on them.
///
/// @param rows one for each place, in the order of the pack
public record Spillovers(List<Row> rows) {
    public Spillovers {
        rows = List.copyOf(rows);
    }

    /// One place; all of it output, money a year.
    ///
    /// @param own what final demand for its products lets it make itself
    /// @param out what that lets others make
    /// @param in what final demand for products of others lets it make
    public record Row(Place place, double own, double out, double in) {

        public double net() {
            return out - in;
        }

        /// Empty where the place makes nothing.
        public OptionalDouble netMultiplier() {
            double made = own + in;
            return made > 0 ? OptionalDouble.of((own + out) / made) : OptionalDouble.empty();
        }
    }

    /// Of all places: a system for each.
    public static Spillovers of(SurveyChains chains) {
        SurveyTable table = chains.table();
        Cells cells = table.cells();
        double[] demand = table.finalDemand().rowSums();
        Matrix demands = Matrix.zeros(cells.placeCount(), cells.count());
        for (int c = 0; c < cells.count(); c++) {
            demands.set(cells.placeOf(c), c, demand[c]);
        }
        Matrix made = chains.chain(Closure.TYPE_I).outputs(demands).rows();
        double[][] between = new double[cells.placeCount()][cells.placeCount()];
        for (int r = 0; r < cells.placeCount(); r++) {
            for (int c = 0; c < cells.count(); c++) {
                between[r][cells.placeOf(c)] += made.get(r, c);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < cells.placeCount(); r++) {
            double out = 0;
            double in = 0;
            for (int s = 0; s < cells.placeCount(); s++) {
                out += s == r ? 0 : between[r][s];
                in += s == r ? 0 : between[s][r];
            }
            rows.add(new Row(chains.region().places().unit(r), between[r][r], out, in));
        }
        return new Spillovers(rows);
    }
}
