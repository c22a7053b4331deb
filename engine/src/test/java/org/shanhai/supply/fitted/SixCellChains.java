package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;

/// Three places, the last outside, and two industries with fitted trade. A mill buys .2 of
/// mills and .1 of care for a unit of its output, care .3 of mills; a mill pays .3 in wages,
/// care .4. Mills make 150, care 100; so households buy (150 − 60)/2 = 45 of mills and (100 −
/// 15)/2 = 42.5 of care, 87.5 in all, out of wages of 45 + 40 = 85; they spend the wages and no
/// more of them, 45/87.5 of a unit on mills and 42.5/87.5 on care.
///
/// CO₂ is known of mills only, 2 a unit. What trade does is read off the shares of the
/// economies, and rounds of purchases are followed one by one.
final class SixCellChains {
    static final int WEST = 0;
    static final int EAST = 1;
    static final int REST = 2;
    static final int MILL = 0;
    static final int CARE = 1;
    static final Groups GROUPS = new Groups(List.of(Group.HERE, Group.PARTNER, Group.OUTSIDE));
    private static final int PLACES = 3;
    private static final int N = 2;

    private SixCellChains() {}

    static SupplyChains of() {
        return of(0);
    }

    /// @param series of draws, 0 for those that answers go by
    static SupplyChains of(long series) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.05, 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .industry("care", Broad.TERTIARY, "goods", 0.4)
                        .place("west", Role.MOUNTAIN, 80, 20)
                        .place("east", Role.COAST, 20, 60)
                        .outside("rest", 50, 20)
                        .travel("west", "east", 100)
                        .travel("west", "rest", 300)
                        .travel("east", "rest", 150)
                        .input(MILL, MILL, 0.2)
                        .input(CARE, MILL, 0.1)
                        .input(MILL, CARE, 0.3)
                        .pressure("mill", "co2", 2, Basis.REPORTED)
                        .partner("west", "east");
        Region region = cells.region();
        return SupplyChains.find(
                        region,
                        cells.activity(region),
                        SupplyChains.CLOSEST,
                        KeptNumbers.NONE,
                        series)
                .orElseThrow();
    }

    /// What is bought of a product for a unit of an industry's output, and of that by whom it pays.
    static double coefficient(int product, int industry, Closure closure) {
        double[][] bought = {{0.2, 0.3}, {0.1, 0}};
        double[] wages = {0.3, 0.4};
        double[] spent = {45 / 87.5, 42.5 / 87.5};
        double induced = closure == Closure.TYPE_II ? spent[product] * wages[industry] : 0;
        return bought[product][industry] + induced;
    }

    /// Output that follows from a first change, round after round: e + T A e + (T A)² e + …
    static Matrix follow(Economy economy, Matrix change, Closure closure) {
        Matrix sum = change.copy();
        Matrix round = change;
        for (int k = 0; k < 400; k++) {
            Matrix next = Matrix.zeros(PLACES, N);
            for (int s = 0; s < PLACES; s++) {
                for (int j = 0; j < N; j++) {
                    for (int i = 0; i < N; i++) {
                        double bought = coefficient(i, j, closure) * round.get(s, j);
                        for (int r = 0; r < PLACES; r++) {
                            next.add(r, i, economy.share(r, s, i) * bought);
                        }
                    }
                }
            }
            for (int c = 0; c < PLACES * N; c++) {
                sum.storage()[c] += next.storage()[c];
            }
            round = next;
        }
        return sum;
    }

    static Matrix unit(int place, int industry, double amount) {
        Matrix change = Matrix.zeros(PLACES, N);
        change.set(place, industry, amount);
        return change;
    }

    /// An amount is what the likely economy gives, its range what those drawn do.
    static void assertAmount(SupplyChains chains, Amount amount, ToDoubleFunction<Economy> wanted) {
        assertAmount(amount, chains.range(wanted));
    }

    /// Where answers take long, fewer are drawn.
    static void assertAmountOfFew(
            SupplyChains chains, Amount amount, ToDoubleFunction<Economy> wanted) {
        double[] each = chains.few().stream().mapToDouble(wanted).toArray();
        assertAmount(amount, chains.combinedFew().amount(each));
    }

    /// What is drawn is solved to fewer digits.
    static void assertAmount(Amount amount, Amount wanted) {
        double near = 1e-3 * (1 + Math.abs(wanted.value()));
        assertThat(amount.value()).isCloseTo(wanted.value(), within(1e-6));
        assertThat(amount.low()).isCloseTo(wanted.low(), within(near));
        assertThat(amount.high()).isCloseTo(wanted.high(), within(near));
    }

    /// A value of an indicator over the places of a group; what is not known counts nothing.
    static double in(Group group, Matrix values, NationalExtension indicator) {
        double sum = 0;
        for (int r = 0; r < values.rows(); r++) {
            for (int i = 0; i < values.columns(); i++) {
                double each = indicator.isKnown(i) ? indicator.perOutput(i) : 0;
                sum += GROUPS.ofUnit().get(r) == group ? each * values.get(r, i) : 0;
            }
        }
        return sum;
    }
}
