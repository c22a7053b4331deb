package org.shanhai.bench;

import java.io.IOException;
import java.util.Random;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Response;
import org.shanhai.supply.fitted.Economy;

/// A synthetic country at full size: fits trade, follows one project, works out one indicator's
/// multipliers. Arguments: places industries.
public final class SupplyScale {
    private SupplyScale() {}

    public static void main(String[] arguments) throws IOException {
        int places = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3143;
        int industries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 388;
        Blas blas = Blas.best();
        System.out.printf("%s, %d places × %d industries%n", blas.name(), places, industries);
        SyntheticCountry country = SyntheticCountry.of(places, industries, 2020);
        Stopwatch watch = Stopwatch.start();
        Economy economy = Economy.of(country.technology(), country.layout(), 1e-6, 1e-8, blas);
        System.out.printf(
                "trade: %s, at most %d passes%n", watch.read(), economy.tradeReport().mostPasses());
        economy.tradeReport().classes().forEach(System.out::println);
        Random random = new Random(1);
        Matrix jobs = Matrix.zeros(places, industries);
        for (int k = 0; k < jobs.storage().length; k++) {
            jobs.storage()[k] = random.nextDouble();
        }
        for (Closure closure : Closure.values()) {
            for (int place : new int[] {places / 3, places / 2, places / 4}) {
                watch = Stopwatch.start();
                Response project = economy.project(place, industries / 2, 1e8, closure);
                System.out.printf(
                        "%s project: %s, %d applications, residual %.1e%n",
                        closure, watch.read(), project.steps(), project.residual());
            }
            watch = Stopwatch.start();
            Response multipliers = economy.multipliers(jobs, closure);
            System.out.printf(
                    "%s multipliers: %s, %d applications, residual %.1e%n",
                    closure, watch.read(), multipliers.steps(), multipliers.residual());
        }
        TradeRate.Rates rates = TradeRate.measure(economy, 9);
        System.out.printf(
                "one application of trade: %.1f GFLOP/s, plain dgemm %.1f GFLOP/s, ratio %.2f%n",
                rates.application(), rates.product(), rates.ratio());
        PeakMemory.print();
    }
}
