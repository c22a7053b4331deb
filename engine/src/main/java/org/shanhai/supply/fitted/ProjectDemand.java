package org.shanhai.supply.fitted;

import java.util.Arrays;
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
        double[] less = displaced(economy, industry, place)[0];
        Matrix displaced = Matrix.zeros(economy.placeCount(), economy.industryCount());
        for (int q = 0; q < less.length; q++) {
            displaced.set(q, industry, change * less[q]);
        }
        return displaced;
    }

    /// The same of projects in several places, for a unit that is added first, by place and seller.
    /// Where nothing is made yet, buyers are those of the country, each by what it uses.
    static double[][] displaced(Economy economy, int industry, int... places) {
        int count = economy.placeCount();
        Matrix shares = Matrix.of(count, count, (q, s) -> economy.share(q, s, industry));
        double[] use = new double[count];
        Arrays.setAll(use, s -> economy.use(s, industry));
        double[][] displaced = new double[places.length][count];
        for (int k = 0; k < places.length; k++) {
            int place = places[k];
            double home = Math.max(0, 1 - economy.exportShare(place, industry));
            double[] sales = new double[count];
            Arrays.setAll(sales, s -> shares.get(place, s) * use[s]);
            double[] to = Arrays.stream(sales).sum() > 0 ? sales : use;
            double sold = Arrays.stream(to).sum();
            for (int q = 0; q < count && sold > 0; q++) {
                for (int s = 0; s < count; s++) {
                    displaced[k][q] += home * to[s] / sold * shares.get(q, s);
                }
            }
        }
        return displaced;
    }
}
