package org.shanhai.bench.trade;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.shanhai.bench.Checks;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.bench.us.Useeio;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.supply.RegionalCoefficients;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.ReachClass;

/// Output multipliers within a state, of goods by goods: with the shares that states were seen to
/// buy at home, by the model of trade, and by location quotients. A state that makes nothing of a
/// product has no multiplier of it.
final class Methods {
    /// Of the sectors of the survey of goods by their number, which beginnings of codes.
    private static final Map<Integer, String[]> CODES = new TreeMap<>();

    static {
        CODES.put(1, new String[] {"311", "312"});
        CODES.put(2, new String[] {"313", "314", "315", "316"});
        CODES.put(3, new String[] {"321", "322", "323"});
        CODES.put(4, new String[] {"324"});
        CODES.put(5, new String[] {"325"});
        CODES.put(6, new String[] {"326"});
        CODES.put(7, new String[] {"327"});
        CODES.put(8, new String[] {"331", "332"});
        CODES.put(9, new String[] {"333"});
        CODES.put(10, new String[] {"334", "335"});
        CODES.put(11, new String[] {"336"});
        CODES.put(12, new String[] {"337", "339"});
        CODES.put(13, new String[] {"42", "493"});
        CODES.put(14, new String[] {"11", "21"});
    }

    /// The reach of the pack that speaks of each sector.
    private static final Map<Integer, String> REACHES =
            Map.ofEntries(
                    Map.entry(1, "regional"),
                    Map.entry(2, "light_high_value"),
                    Map.entry(3, "national_goods"),
                    Map.entry(4, "national_goods"),
                    Map.entry(5, "national_goods"),
                    Map.entry(6, "national_goods"),
                    Map.entry(7, "regional"),
                    Map.entry(8, "national_goods"),
                    Map.entry(9, "national_goods"),
                    Map.entry(10, "light_high_value"),
                    Map.entry(11, "national_goods"),
                    Map.entry(12, "light_high_value"),
                    Map.entry(13, "regional"),
                    Map.entry(14, "regional"));

    private static final int STEPS = 60;
    private static final double WIDEST = 0.6;

    private final ObservedFlows observed;
    private final States states;
    private final Region region;
    private final Matrix technology;
    private final int[] sectors;
    private final double[] nation;
    private final Map<String, Matrix> fits = new TreeMap<>();

    Methods(ObservedFlows observed, States states, Useeio table, Region region) {
        this.observed = observed;
        this.states = states;
        this.region = region;
        sectors = observed.sectors().keySet().stream().mapToInt(Integer::intValue).toArray();
        technology = technology(table);
        nation = Arrays.stream(sectors).mapToDouble(sector -> seen(sector).sum()).toArray();
    }

    private Matrix seen(int sector) {
        return Objects.requireNonNull(observed.sectors().get(sector));
    }

    private Matrix technology(Useeio table) {
        int n = sectors.length;
        int[] sectorOf = new int[table.count()];
        double[] output = new double[n];
        for (int p = 0; p < sectorOf.length; p++) {
            String code = table.code(p);
            sectorOf[p] =
                    IntStream.range(0, n)
                            .filter(
                                    k ->
                                            Arrays.stream(
                                                            Objects.requireNonNull(
                                                                    CODES.get(sectors[k])))
                                                    .anyMatch(code::startsWith))
                            .findFirst()
                            .orElse(-1);
            if (sectorOf[p] >= 0) {
                output[sectorOf[p]] += table.output(p);
            }
        }
        Matrix a = Matrix.zeros(n, n);
        for (int p = 0; p < sectorOf.length; p++) {
            for (int q = 0; q < sectorOf.length; q++) {
                if (sectorOf[p] >= 0 && sectorOf[q] >= 0) {
                    a.add(
                            sectorOf[p],
                            sectorOf[q],
                            table.input(p, q) * table.output(q) / output[sectorOf[q]]);
                }
            }
        }
        return a;
    }

    void print(Checks checks) {
        System.out.println(
                "Output multipliers within a state, mean absolute error in percent, states held out"
                        + " (those learned)");
        double learned = line("by reaches found on the states learned", this::learned);
        double shipped = line("by the reaches of the pack", this::shipped);
        double best = Double.POSITIVE_INFINITY;
        for (RegionalCoefficients method : RegionalCoefficients.values()) {
            boolean hasDelta =
                    method == RegionalCoefficients.FLQ || method == RegionalCoefficients.AFLQ;
            double delta = hasDelta ? delta(method) : 0;
            double error =
                    line(
                            hasDelta
                                    ? String.format(Locale.ROOT, "%s, delta %.2f", method, delta)
                                    : method.name(),
                            state -> method.of(technology, made(state), nation, delta));
            best = Math.min(best, error);
        }
        checks.that(learned < best, "reaches found are ahead of every quotient");
        checks.that(shipped < best, "reaches of the pack are ahead of every quotient");
    }

    private double line(String what, IntFunction<Matrix> method) {
        double held = error(method, s -> !States.isLearned(s));
        System.out.printf("  %-40s %.1f (%.1f)%n", what, held, error(method, States::isLearned));
        return held;
    }

    /// δ with the least error on the states learned.
    private double delta(RegionalCoefficients method) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= STEPS; k++) {
            double delta = WIDEST * k / STEPS;
            double error =
                    error(s -> method.of(technology, made(s), nation, delta), States::isLearned);
            if (error < least) {
                least = error;
                best = delta;
            }
        }
        return best;
    }

    private double[] made(int state) {
        return Arrays.stream(sectors)
                .mapToDouble(sector -> seen(sector).rowSums()[state])
                .toArray();
    }

    private Matrix learned(int state) {
        return atHome(
                state,
                sector ->
                        fits.computeIfAbsent(
                                "learned " + sector,
                                key -> states.fitted(sector, states.reach(sector))));
    }

    private Matrix shipped(int state) {
        return atHome(
                state,
                sector ->
                        fits.computeIfAbsent(
                                "shipped " + sector, key -> states.fitted(sector, ofPack(sector))));
    }

    private ReachClass ofPack(int sector) {
        Reach reach =
                region.all(Reach.class).stream()
                        .filter(each -> each.key().equals(REACHES.get(sector)))
                        .findFirst()
                        .orElseThrow();
        return new ReachClass(reach.key(), Kernel.of(reach), Double.NaN);
    }

    private Matrix atHome(int state, IntFunction<Matrix> flows) {
        Matrix regional = technology.copy();
        for (int i = 0; i < sectors.length; i++) {
            Matrix flow = flows.apply(sectors[i]);
            double used = flow.columnSums()[state];
            double share = used > 0 ? flow.get(state, state) / used : 0;
            for (int j = 0; j < sectors.length; j++) {
                regional.set(i, j, regional.get(i, j) * share);
            }
        }
        return regional;
    }

    private double error(IntFunction<Matrix> method, IntPredicate counted) {
        double sum = 0;
        int cells = 0;
        for (int s = 0; s < observed.places().size(); s++) {
            if (counted.test(s)) {
                double[] wanted = multipliers(atHome(s, this::seen));
                double[] found = multipliers(method.apply(s));
                double[] made = made(s);
                for (int j = 0; j < sectors.length; j++) {
                    if (made[j] > 0) {
                        sum += Math.abs(found[j] / wanted[j] - 1);
                        cells++;
                    }
                }
            }
        }
        return 100 * sum / cells;
    }

    /// Column sums of (I − A)⁻¹.
    private static double[] multipliers(Matrix regional) {
        int n = regional.rows();
        Matrix system = Matrix.zeros(n, n);
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system.set(i, j, (i == j ? 1 : 0) - regional.get(i, j));
            }
        }
        Blas.best().factor(system).solve(Blas.As.TRANSPOSED, ones);
        return ones;
    }
}
