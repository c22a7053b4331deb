package org.shanhai.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.TradeLayout;

/// A seeded country of any size: places scattered over 4,000 × 2,500 km, sizes log-normal, seven
/// cells in ten occupied, four classes of reach as of the embedded pack.
record SyntheticCountry(InputOutput technology, TradeLayout layout) {
    private static final double WIDTH_KM = 4000;
    private static final double HEIGHT_KM = 2500;
    private static final double NEAREST_KM = 20;
    private static final double[] REACHES_KM = {5, 15, 60, 80};
    private static final double[] FLOORS = {0, 1e-5, 5e-4, 1.5e-3};

    static SyntheticCountry of(int places, int industries, long seed) {
        Random random = new Random(seed);
        InputOutput technology = InputOutput.of(table(industries, random));
        return new SyntheticCountry(technology, layout(technology, places, random));
    }

    private static NationalTable table(int n, Random random) {
        double[] output = new double[n];
        Arrays.setAll(output, i -> 1e9 * Math.exp(random.nextGaussian()));
        Matrix inputs = Matrix.zeros(n, n);
        Matrix imported = Matrix.zeros(n, n);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        double[] sales = new double[n];
        for (int j = 0; j < n; j++) {
            double[] column = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                column[i] = random.nextDouble() < 0.3 ? Math.exp(1.5 * random.nextGaussian()) : 0;
                sum += column[i];
            }
            double share = 0.45 + 0.3 * random.nextDouble();
            for (int i = 0; i < n; i++) {
                double amount = share * output[j] * column[i] / sum;
                inputs.set(i, j, 0.9 * amount);
                imported.set(i, j, 0.1 * amount);
                sales[i] += 0.9 * amount;
            }
            components.set(j, ValueAdded.WAGES.ordinal(), 0.5 * (1 - share) * output[j]);
            components.set(j, ValueAdded.SURPLUS.ordinal(), 0.5 * (1 - share) * output[j]);
        }
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        for (int i = 0; i < n; i++) {
            double left = Math.max(0.2 * output[i], output[i] - sales[i]);
            use.set(i, FinalUse.HOUSEHOLD.ordinal(), 0.5 * left);
            use.set(i, FinalUse.INVESTMENT.ordinal(), 0.4 * left);
            use.set(i, FinalUse.EXPORT.ordinal(), 0.1 * left);
        }
        return new NationalTable(
                inputs,
                imported,
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                output,
                new double[n],
                Basis.ASSUMED);
    }

    private static TradeLayout layout(InputOutput technology, int places, Random random) {
        int n = technology.industryCount();
        double[] x = new double[places];
        double[] y = new double[places];
        double[] size = new double[places];
        double sizes = 0;
        for (int r = 0; r < places; r++) {
            x[r] = WIDTH_KM * random.nextDouble();
            y[r] = HEIGHT_KM * random.nextDouble();
            size[r] = Math.exp(1.2 * random.nextGaussian());
            sizes += size[r];
        }
        Matrix distances = Matrix.zeros(places, places);
        Matrix shares = Matrix.zeros(places, FinalUse.values().length);
        for (int r = 0; r < places; r++) {
            for (int s = 0; s < places; s++) {
                double km = Math.hypot(x[r] - x[s], y[r] - y[s]);
                distances.set(r, s, Math.max(NEAREST_KM, km));
            }
            for (FinalUse use : FinalUse.values()) {
                shares.set(r, use.ordinal(), size[r] / sizes);
            }
        }
        Matrix output = Matrix.zeros(places, n);
        double[] national = technology.output();
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int r = 0; r < places; r++) {
                double here = random.nextDouble() < 0.7 ? size[r] * random.nextDouble() : 0;
                output.set(r, i, here);
                sum += here;
            }
            for (int r = 0; r < places; r++) {
                output.set(r, i, output.get(r, i) * national[i] / sum);
            }
        }
        List<BilingualName> placeNames = new ArrayList<>();
        List<Integer> provinces = provinces(x, y);
        for (int r = 0; r < places; r++) {
            placeNames.add(BilingualName.of("place " + r));
        }
        List<BilingualName> industryNames = new ArrayList<>();
        List<Integer> classOf = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            industryNames.add(BilingualName.of("industry " + i));
            classOf.add(i % REACHES_KM.length);
        }
        return new TradeLayout(
                placeNames,
                industryNames,
                distances,
                classes(),
                classOf,
                provinces,
                output,
                shares);
    }

    /// Provinces in a grid, about as many as there are states.
    private static List<Integer> provinces(double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .mapToObj(r -> (int) (9 * x[r] / WIDTH_KM) + 9 * (int) (6 * y[r] / HEIGHT_KM))
                .toList();
    }

    private static List<ReachClass> classes() {
        return IntStream.range(0, REACHES_KM.length)
                .mapToObj(
                        g ->
                                new ReachClass(
                                        "%.0f km".formatted(REACHES_KM[g]),
                                        new Kernel(REACHES_KM[g], Kernel.EXPONENT, FLOORS[g]),
                                        Kernel.PARTNERS,
                                        Double.NaN))
                .toList();
    }
}
