package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Quick effects among thirteen places along a road, two of them outside: rounds of purchases
/// between a place, its eight nearest in trade and all others as one, followed one by one.
class QuickEffectsTest {
    private static final double[] KM = {0, 30, 70, 95, 140, 150, 210, 260, 275, 330, 400, 520, 560};
    private static final double[] MILLS = {80, 20, 5, 60, 9, 33, 70, 12, 25, 40, 3, 300, 120};
    private static final double[] CARE = {20, 30, 15, 35, 20, 8, 90, 10, 12, 30, 6, 200, 40};
    private static final int OUTSIDE = 11;
    private static final int NEAR = 8;
    private static final int N = 2;
    private static final double OUTPUT = 50;

    private static final SupplyChains CHAINS = chains();

    private static SupplyChains chains() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.05, 0.4)
                        .reach("near", 20, 0.001, 0.7)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .industry("care", Broad.TERTIARY, "near", 0.4);
        for (int r = 0; r < KM.length; r++) {
            if (r < OUTSIDE) {
                cells.place("p" + r, Role.OTHER, MILLS[r], CARE[r]);
            } else {
                cells.outside("p" + r, MILLS[r], CARE[r]);
            }
        }
        for (int r = 0; r < KM.length; r++) {
            for (int s = 0; s < r; s++) {
                cells.travel("p" + s, "p" + r, KM[r] - KM[s]);
            }
        }
        cells.input(0, 0, 0.2).input(1, 0, 0.15).input(0, 1, 0.3).input(1, 1, 0.1);
        Region region = cells.region();
        return SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST);
    }

    private static Matrix coefficients(Closure closure) {
        return closure == Closure.TYPE_I
                ? CHAINS.technology().domesticCoefficients()
                : CHAINS.technology().closedCoefficients();
    }

    /// The place, then those from which most of what it buys of them comes back.
    private static List<Integer> near(int unit) {
        Economy economy = CHAINS.economy();
        List<Integer> others =
                IntStream.range(0, KM.length)
                        .filter(r -> r != unit)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        r ->
                                                -economy.link(r, unit)
                                                        * economy.link(unit, r)
                                                        / (economy.use(r, 0) + economy.use(r, 1))))
                        .toList();
        List<Integer> near = new ArrayList<>(List.of(unit));
        near.addAll(others.subList(0, NEAR));
        return near;
    }

    /// What all places together make of a unit: N e.
    private static double[] nation(Matrix a, int industry) {
        double[] made = new double[N];
        made[industry] = 1;
        double[] sum = made.clone();
        for (int round = 0; round < 2000; round++) {
            made = times(a, made);
            for (int i = 0; i < N; i++) {
                sum[i] += made[i];
            }
        }
        return sum;
    }

    private static double[] times(Matrix a, double[] made) {
        double[] bought = new double[N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                bought[i] += a.get(i, j) * made[j];
            }
        }
        return bought;
    }

    /// What the place makes of a first unit of an industry in it: all that is near by itself, the
    /// others making what is left of the nation's.
    private static double[] made(int unit, int industry, Matrix a) {
        Economy economy = CHAINS.economy();
        List<Integer> near = near(unit);
        double[] nation = nation(a, industry);
        double[][] made = new double[near.size()][N];
        for (int round = 0; round < 5000; round++) {
            double[] others = nation.clone();
            double[][] bought = new double[near.size()][];
            for (int f = 0; f < near.size(); f++) {
                bought[f] = times(a, made[f]);
                for (int i = 0; i < N; i++) {
                    others[i] -= made[f][i];
                }
            }
            double[] boughtByOthers = times(a, others);
            double[][] next = new double[near.size()][N];
            next[0][industry] = 1;
            for (int g = 0; g < near.size(); g++) {
                for (int i = 0; i < N; i++) {
                    for (int f = 0; f < near.size(); f++) {
                        next[g][i] += economy.share(near.get(g), near.get(f), i) * bought[f][i];
                    }
                    next[g][i] += shareOfOthers(near, near.get(g), i) * boughtByOthers[i];
                }
            }
            made = next;
        }
        return made[0];
    }

    /// Of what all others use of a product, what one place sells them.
    private static double shareOfOthers(List<Integer> near, int seller, int product) {
        double sold = 0;
        double used = 0;
        for (int s = 0; s < KM.length; s++) {
            if (!near.contains(s)) {
                sold += CHAINS.economy().flow(seller, s, product);
                used += CHAINS.economy().use(s, product);
            }
        }
        return sold / used;
    }

    private static double worth(NationalExtension indicator, double[] made) {
        return IntStream.range(0, N).mapToDouble(j -> indicator.perOutput(j) * made[j]).sum();
    }

    private static EffectRow total(List<EffectRow> rows, String key) {
        return rows.stream()
                .filter(row -> row.part() == Part.TOTAL && row.indicator().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "4, 1", "7, 1", "10, 0"})
    void areRoundsBetweenThoseNearAndAllOthersAsOne(int unit, int industry) {
        for (Closure closure : List.of(Closure.TYPE_I, CHAINS.technology().widest())) {
            Matrix a = coefficients(closure);
            double[] made = made(unit, industry, a);
            double first = OUTPUT / made[industry];
            List<EffectRow> rows = new QuickEffects(CHAINS, closure).rows(unit, industry, OUTPUT);
            for (String key : QuickEffects.INDICATORS) {
                NationalExtension indicator = CHAINS.findIndicator(key).orElseThrow();
                double own = first * worth(indicator, made);
                double all = first * worth(indicator, nation(a, industry));
                Matrix inside = Matrix.zeros(KM.length, N);
                for (int r = 0; r < OUTSIDE; r++) {
                    for (int i = 0; i < N; i++) {
                        inside.set(r, i, indicator.perOutput(i));
                    }
                }
                double within =
                        first
                                * CHAINS.economy()
                                        .multipliers(inside, closure)
                                        .values()
                                        .get(unit, industry);

                EffectRow row = total(rows, key);

                Percentage near = Percentage.withPercentage(1e-5);
                assertThat(value(row, Group.HERE)).isCloseTo(own, near);
                assertThat(value(row, Group.REGION)).isCloseTo(within - own, near);
                assertThat(value(row, Group.OUTSIDE)).isCloseTo(all - within, near);
            }
        }
    }

    private static double value(EffectRow row, Group group) {
        return row.gross().get(group).value();
    }

    /// Beside what all thirteen say together.
    @ParameterizedTest
    @ValueSource(ints = {0, 4, 7, 10})
    void areNearTheFullAnswer(int unit) {
        Economy economy = CHAINS.economy();
        Closure closure = CHAINS.technology().widest();
        double[] full = economy.project(unit, 0, OUTPUT, closure).values().row(unit);
        NationalExtension jobs = CHAINS.findIndicator("jobs").orElseThrow();

        EffectRow row = total(new QuickEffects(CHAINS, closure).rows(unit, 0, OUTPUT), "jobs");

        assertThat(value(row, Group.HERE))
                .isCloseTo(worth(jobs, full), Percentage.withPercentage(0.1));
    }

    /// Of these thirteen four are taken with all others.
    @Test
    void moreThanEightAreTakenAsOne() {
        NearTrade near = new NearTrade(CHAINS.economy(), 4);
        assertThat(near.count()).isEqualTo(1 + NEAR);
        double[][] ones = new double[near.count()][N];
        Arrays.stream(ones).forEach(row -> Arrays.fill(row, 1));
        double[] sold = new double[N];
        for (int seller : near(4)) {
            for (int i = 0; i < N; i++) {
                sold[i] += shareOfOthers(near(4), seller, i);
            }
        }
        assertThat(near.amongOthers(ones)).containsExactly(sold, within(1e-12));
    }
}
