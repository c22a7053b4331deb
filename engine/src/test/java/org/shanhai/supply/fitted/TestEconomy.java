package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.trade.ExponentialKernel;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeLayout;

/// A small random economy whose table balances in rows and columns.
public record TestEconomy(NationalTable table, InputOutput technology, TradeLayout layout) {

    public static TestEconomy of(int places, int industries, long seed) {
        return of(places, industries, seed, km -> ExponentialKernel.of(km, 0.01));
    }

    public static TestEconomy of(
            int places,
            int industries,
            long seed,
            java.util.function.DoubleFunction<Kernel> kernel) {
        Random random = new Random(seed);
        NationalTable table = table(industries, random);
        InputOutput technology = InputOutput.of(table);
        Matrix distances = Matrix.zeros(places, places);
        Matrix shares = Matrix.zeros(places, FinalUse.values().length);
        Matrix output = Matrix.zeros(places, industries);
        double[] x = new double[places];
        double[] weight = new double[places];
        List<BilingualName> placeNames = new ArrayList<>();
        List<Integer> provinces = new ArrayList<>();
        double total = 0;
        for (int r = 0; r < places; r++) {
            x[r] = 500 * random.nextDouble();
            weight[r] = Math.exp(random.nextGaussian());
            total += weight[r];
            placeNames.add(BilingualName.of("place " + r));
            provinces.add(r);
        }
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                distances.set(r, s, 10 + Math.abs(x[r] - x[s]));
            }
            for (FinalUse use : FinalUse.values()) {
                shares.set(r, use.ordinal(), weight[r] / total);
            }
        }
        List<BilingualName> industryNames = new ArrayList<>();
        List<Integer> classOf = new ArrayList<>();
        for (int i = 0; i < industries; i++) {
            industryNames.add(BilingualName.of("industry " + i));
            classOf.add(i % 2);
            double sum = 0;
            for (int r = 0; r < places; r++) {
                double here = random.nextDouble() < 0.8 ? weight[r] * random.nextDouble() : 0;
                output.set(r, i, here + 1e-3);
                sum += here + 1e-3;
            }
            for (int r = 0; r < places; r++) {
                output.set(r, i, output.get(r, i) * technology.output()[i] / sum);
            }
        }
        List<ReachClass> classes =
                List.of(
                        new ReachClass("near", kernel.apply(60), 0.5),
                        new ReachClass("far", kernel.apply(300), 0.2));
        return new TestEconomy(
                table,
                technology,
                new TradeLayout(
                        placeNames,
                        industryNames,
                        distances,
                        classes,
                        classOf,
                        provinces,
                        output,
                        shares));
    }

    public Economy economy(Blas blas) {
        return Economy.of(technology, layout, 1e-12, 1e-12, blas);
    }

    private static NationalTable table(int n, Random random) {
        Matrix inputs = Matrix.zeros(n, n);
        Matrix imported = Matrix.zeros(n, n);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        double[] output = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inputs.set(i, j, 10 * random.nextDouble());
                imported.set(i, j, random.nextDouble());
            }
            use.set(i, FinalUse.HOUSEHOLD.ordinal(), 40 * random.nextDouble() + 5 * n);
            use.set(i, FinalUse.GOVERNMENT.ordinal(), 10 * random.nextDouble());
            use.set(i, FinalUse.INVESTMENT.ordinal(), 30 * random.nextDouble());
            use.set(i, FinalUse.STOCKS.ordinal(), 4 * random.nextDouble() - 2);
            use.set(i, FinalUse.EXPORT.ordinal(), 20 * random.nextDouble());
        }
        double[] sales = inputs.rowSums();
        double[] uses = use.rowSums();
        double[] bought = inputs.columnSums();
        double[] abroad = imported.columnSums();
        double[] jobs = new double[n];
        for (int i = 0; i < n; i++) {
            output[i] = sales[i] + uses[i];
            double left = output[i] - bought[i] - abroad[i];
            components.set(i, ValueAdded.WAGES.ordinal(), 0.6 * left);
            components.set(i, ValueAdded.TAXES.ordinal(), 0.1 * left);
            components.set(i, ValueAdded.SURPLUS.ordinal(), 0.3 * left);
            jobs[i] = output[i] * random.nextDouble();
        }
        return new NationalTable(
                inputs,
                imported,
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                output,
                jobs,
                Basis.REPORTED);
    }
}
