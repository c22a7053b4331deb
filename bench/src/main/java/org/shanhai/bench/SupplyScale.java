package org.shanhai.bench;

import java.util.Random;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Economy;
import org.shanhai.supply.Response;

/// A synthetic country at full size: fits trade, follows one project, works out one indicator's
/// multipliers. Arguments: places industries.
public final class SupplyScale {
    private SupplyScale() {}

    public static void main(String[] arguments) {
        int places = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3143;
        int industries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 388;
        Blas blas = Blas.best();
        System.out.printf("%s, %d places × %d industries%n", blas.name(), places, industries);
        double rate = dgemmRate(blas, places, industries);
        System.out.printf("dgemm %.1f GFLOP/s%n", rate);
        SyntheticCountry country = SyntheticCountry.of(places, industries, 2020);
        long start = System.nanoTime();
        Economy economy = new Economy(country.technology(), country.layout(), 1e-6, 1e-8, blas);
        System.out.printf(
                "trade: %.1f s, at most %d passes%n",
                seconds(start), economy.tradeReport().mostPasses());
        economy.tradeReport().classes().forEach(System.out::println);
        Random random = new Random(1);
        Matrix jobs = Matrix.zeros(places, industries);
        for (int k = 0; k < jobs.storage().length; k++) {
            jobs.storage()[k] = random.nextDouble();
        }
        for (Closure closure : Closure.values()) {
            start = System.nanoTime();
            Response project = economy.project(places / 3, industries / 2, 1e8, closure);
            System.out.printf(
                    "%s project: %.2f s, %d applications, residual %.1e%n",
                    closure, seconds(start), project.steps(), project.residual());
            start = System.nanoTime();
            Response multipliers = economy.multipliers(jobs, closure);
            System.out.printf(
                    "%s multipliers: %.2f s, %d applications, residual %.1e%n",
                    closure, seconds(start), multipliers.steps(), multipliers.residual());
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double dgemmRate(Blas blas, int places, int industries) {
        Matrix k = Matrix.zeros(places, places);
        Matrix y = Matrix.zeros(places, industries);
        Matrix z = Matrix.zeros(places, industries);
        double best = 0;
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            blas.multiply(1, k.whole(), As.IS, y.whole(), As.IS, 0, z.whole());
            best = Math.max(best, 2.0 * places * places * industries / seconds(start) / 1e9);
        }
        return best;
    }
}
