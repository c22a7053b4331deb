package org.shanhai.bench;

import java.util.Arrays;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Response;
import org.shanhai.supply.fitted.Economy;

/// What the separable model costs as places and industries grow, beside a dense solve of the same
/// system up to the size given as argument (rows; by default 8,000).
public final class SupplyCosts {
    private static final int[][] SIZES = {
        {50, 40}, {100, 40}, {100, 80}, {200, 80}, {400, 80}, {800, 80}, {1600, 80}, {1600, 160}
    };

    private SupplyCosts() {}

    public static void main(String[] arguments) {
        int densest = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8000;
        System.out.println(Blas.best().name());
        System.out.println(
                "places  industries     rows  fit s  CPU s  project s  CPU s  table MB"
                        + "  dense solve s  CPU s  dense MB  difference");
        for (int[] size : SIZES) {
            row(size[0], size[1], densest);
        }
    }

    private static void row(int places, int industries, int densest) {
        SyntheticCountry country = SyntheticCountry.of(places, industries, 2020);
        Stopwatch watch = Stopwatch.start();
        Economy economy =
                Economy.of(country.technology(), country.layout(), 1e-6, 1e-8, Blas.best());
        Spent fit = watch.read();
        watch = Stopwatch.start();
        Response project = economy.project(places / 3, industries / 2, 1e8, Closure.TYPE_I);
        Spent solve = watch.read();
        int rows = places * industries;
        double kernels = 4.0 * places * places * 8 / 1e6;
        double tables = 6.0 * rows * 8 / 1e6;
        String dense = "      too large      –         –           –";
        if (rows <= densest) {
            dense = dense(country, economy, project, places / 3, industries / 2);
        }
        System.out.printf(
                "%6d  %10d  %7d  %5.2f  %5.2f  %9.3f  %5.2f  %8.0f  %s%s%n",
                places,
                industries,
                rows,
                fit.wall(),
                fit.cpu(),
                solve.wall(),
                solve.cpu(),
                kernels + tables,
                dense,
                fit.plus(solve).mark());
    }

    /// Builds I − T A and solves it by LU, as tools do that know no better.
    private static String dense(
            SyntheticCountry country, Economy economy, Response project, int place, int industry) {
        int places = economy.placeCount();
        int n = economy.industryCount();
        Matrix a = country.technology().domesticCoefficients();
        Matrix system = Matrix.zeros(places * n, places * n);
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                for (int i = 0; i < n; i++) {
                    double share = economy.share(r, s, i);
                    for (int j = 0; j < n; j++) {
                        double identity = r == s && i == j ? 1 : 0;
                        system.set(r * n + i, s * n + j, identity - share * a.get(i, j));
                    }
                }
            }
        }
        double[] x = new double[places * n];
        x[place * n + industry] = 1;
        Stopwatch watch = Stopwatch.start();
        Blas.best().factor(system).solve(As.IS, x);
        Spent taken = watch.read();
        double factor = 1e8 / x[place * n + industry];
        double[] separable = project.values().storage();
        double worst = 0;
        for (int k = 0; k < x.length; k++) {
            worst = Math.max(worst, Math.abs(x[k] * factor - separable[k]));
        }
        double size = Arrays.stream(separable).max().orElse(1);
        return "%13.2f  %5.2f  %8.0f  %10.1e%s"
                .formatted(
                        taken.wall(),
                        taken.cpu(),
                        8e-6 * x.length * x.length,
                        worst / size,
                        taken.mark());
    }
}
