package org.shanhai.supply.fitted;

import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.Response;

/// What a project adds to an economy by itself, and whom it drives out.
///
/// @param place its unit
/// @param industry what it makes
record ProjectDemand(Economy economy, int place, int industry) {

    /// What a project adds first, before anything of its chain comes back to it: e of
    /// x = T A x + e in its own cell.
    ///
    /// @param project its response, of that closure
    double firstChange(Response project, Closure closure) {
        InputOutput technology = economy.technology();
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? technology.domesticCoefficients()
                        : technology.closedCoefficients();
        double change = project.values().get(place, industry);
        for (int s = 0; s < economy.placeCount(); s++) {
            double used = 0;
            for (int j = 0; j < economy.industryCount(); j++) {
                used += coefficients.get(industry, j) * project.values().get(s, j);
            }
            change -= economy.share(place, s, industry) * used;
        }
        return change;
    }

    /// What a project drives out where home use does not grow: its sales at home replace those of
    /// all who sell to the same buyers, in proportion to their shares there. Amounts to subtract
    /// from its own change before the response is worked out; exports drive nobody out.
    ///
    /// @param change what the project adds first
    /// @return R × n, zero outside the project's industry
    Matrix displaced(double change) {
        double home = Math.max(0, 1 - economy.exportShare(place, industry));
        Matrix displaced = Matrix.zeros(economy.placeCount(), economy.industryCount());
        double sold = 0;
        double[] sales = new double[economy.placeCount()];
        for (int s = 0; s < sales.length; s++) {
            sales[s] = economy.flow(place, s, industry);
            sold += sales[s];
        }
        for (int s = 0; s < sales.length && sold > 0; s++) {
            for (int q = 0; q < sales.length; q++) {
                double share = economy.share(q, s, industry);
                displaced.add(q, industry, change * home * sales[s] / sold * share);
            }
        }
        return displaced;
    }
}
