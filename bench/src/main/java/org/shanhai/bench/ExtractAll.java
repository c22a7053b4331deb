package org.shanhai.bench;

import java.util.Arrays;
import java.util.List;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import org.shanhai.supply.Response;
import org.shanhai.supply.Struck;
import org.shanhai.supply.StruckCells;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.Losses;
import org.shanhai.supply.fitted.SupplyChains;

/// Hypothetical extraction of every place and of every industry of a pack, in its likely economy,
/// beside the fit they need and the extraction of one. Argument: the pack (zhejiang unless given).
public final class ExtractAll {
    private static final int RUNS = 3;

    private ExtractAll() {}

    public static void main(String[] arguments) {
        String pack = arguments.length > 0 ? arguments[0] : "zhejiang";
        Region region = ((Reading.Sound) PackReader.read(pack, Progress.SILENT)).region();
        Estimate estimate = (Estimate) Estimator.estimate(region);
        Stopwatch watch = Stopwatch.start();
        SupplyChains chains = SupplyChains.of(region, estimate.activity());
        System.out.printf("%s; fit %s%n", Blas.best().name(), watch.read());
        System.out.println(
                "without      groups  seconds  CPU s  of one  CPU s  applications  of one  tables a group"
                        + "  bound on error  differs from one");
        compare(
                "places",
                chains,
                region.listInside().stream().<Struck>map(Struck.Place::new).toList());
        compare(
                "industries",
                chains,
                region.industries().all().stream().<Struck>map(Struck.Industry::new).toList());
    }

    private static void compare(String what, SupplyChains chains, List<Struck> named) {
        List<StruckCells> groups = named.stream().map(each -> each.cells(chains.region())).toList();
        int n = chains.technology().industryCount();
        Matrix ones = Matrix.zeros(chains.economy().placeCount(), n);
        Arrays.fill(ones.storage(), 1);
        int middle = groups.size() / 2;
        boolean[] struck = new boolean[ones.storage().length];
        for (int c = 0; c < struck.length; c++) {
            struck[c] = groups.get(middle).holds(c / n, c % n);
        }
        for (int run = 0; run < RUNS; run++) {
            Spent spent = Spent.NOTHING;
            Spent spentOnOne = Spent.NOTHING;
            int passes = 0;
            int passesOfOne = 0;
            long tables = 0;
            double error = 0;
            double difference = 0;
            for (Economy economy : List.of(chains.economy())) {
                Stopwatch watch = Stopwatch.start();
                Response one = economy.lostWithout(struck);
                spentOnOne = spentOnOne.plus(watch.read());
                watch = Stopwatch.start();
                Losses all = economy.lossesWithout(groups, List.of(ones));
                spent = spent.plus(watch.read());
                passes += all.passes();
                passesOfOne += one.steps();
                tables += all.tables();
                error = Math.max(error, all.error());
                double lost = all.own().get(middle, 0) + all.elsewhere().get(middle, 0);
                difference = Math.max(difference, Math.abs(lost / one.values().sum() - 1));
            }
            if (run == RUNS - 1) {
                System.out.printf(
                        "%-10s  %7d  %7.3f  %5.2f  %6.3f  %5.2f  %12d  %6d  %14.1f  %14.1e  %16.1e%s%n",
                        what,
                        groups.size(),
                        spent.wall(),
                        spent.cpu(),
                        spentOnOne.wall(),
                        spentOnOne.cpu(),
                        passes,
                        passesOfOne,
                        (double) tables / groups.size(),
                        error,
                        difference,
                        spent.plus(spentOnOne).mark());
            }
        }
    }
}
