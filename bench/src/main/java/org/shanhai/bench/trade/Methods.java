package org.shanhai.bench.trade;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.ObservedFlows;
import org.shanhai.bench.us.Useeio;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.RegionalCoefficients;
import org.shanhai.supply.Rounds;

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

    private static final int STEPS = 60;
    private static final double WIDEST = 0.6;

    private final ObservedFlows observed;
    private final Matrix technology;
    private final int[] sectors;
    private final double[] nation;

    Methods(ObservedFlows observed, Useeio table) {
        this.observed = observed;
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

    /// @param half on which δ is found
    /// @param ships trade as it ships, by sector
    void print(Half half, List<Matrix> ships, BenchChecks checks) {
        System.out.printf(
                "Output multipliers within a state, mean absolute error in percent, states held"
                        + " (those learned: %s)%n",
                half.label);
        Map<Integer, Matrix> flows = new TreeMap<>();
        for (int k = 0; k < sectors.length; k++) {
            flows.put(sectors[k], ships.get(k));
        }
        double shipped = line("what ships, the mean kept by class known", half, atHome(flows));
        double best = Double.POSITIVE_INFINITY;
        for (RegionalCoefficients method : RegionalCoefficients.values()) {
            boolean hasDelta =
                    method == RegionalCoefficients.FLQ || method == RegionalCoefficients.AFLQ;
            double delta = hasDelta ? delta(method, half) : 0;
            double error =
                    line(
                            hasDelta
                                    ? "%s, delta %.2f found on those learned"
                                            .formatted(method, delta)
                                    : method + ", nothing to find",
                            half,
                            state -> method.of(technology, made(state), nation, delta));
            best = Math.min(best, error);
        }
        if (half == Half.ASKED) {
            checks.that(shipped < best, "what ships is ahead of every quotient");
        }
    }

    private double line(String what, Half half, IntFunction<Matrix> method) {
        double held = error(method, half::lacks);
        System.out.printf("  %-44s %.1f (%.1f)%n", what, held, error(method, half::has));
        return held;
    }

    /// δ with the least error on the states learned.
    private double delta(RegionalCoefficients method, Half half) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k <= STEPS; k++) {
            double delta = WIDEST * k / STEPS;
            double error = error(s -> method.of(technology, made(s), nation, delta), half::has);
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

    private IntFunction<Matrix> atHome(Map<Integer, Matrix> flows) {
        return state -> atHome(state, sector -> Objects.requireNonNull(flows.get(sector)));
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
        double[] ones = new double[regional.rows()];
        Arrays.fill(ones, 1);
        Rounds.factors(regional, Blas.best()).solve(Blas.As.TRANSPOSED, ones);
        return ones;
    }
}
