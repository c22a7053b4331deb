package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.supply.fitted.SixCellChains.CARE;
import static org.shanhai.supply.fitted.SixCellChains.EAST;
import static org.shanhai.supply.fitted.SixCellChains.MILL;
import static org.shanhai.supply.fitted.SixCellChains.REST;
import static org.shanhai.supply.fitted.SixCellChains.WEST;
import static org.shanhai.supply.fitted.SixCellChains.assertAmountOfFew;
import static org.shanhai.supply.fitted.SixCellChains.in;
import static org.shanhai.supply.fitted.SixCellChains.unit;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Dependence;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Struck;
import org.shanhai.supply.StruckCells;

/// What others lose where cells of [SixCellChains] are struck out, beside rounds of purchases
/// followed one by one.
class SixCellLossesTest {
    private static SupplyChains chains;
    private static NationalExtension output;
    private static NationalExtension co2;

    @BeforeAll
    static void fit() {
        chains = SixCellChains.of();
        output = chains.findIndicator("output").orElseThrow();
        co2 = chains.findIndicator("co2").orElseThrow();
    }

    /// Without some cells others make what final users took before, without theirs, and what that
    /// needs: x = y + T A x where nothing is struck out.
    private static Matrix lost(Economy economy, Struck what) {
        StruckCells struck = what.cells(chains.region());
        Matrix made = chains.activity().output();
        Matrix bought = purchases(economy, made);
        Matrix left = made.copy();
        for (int round = 0; round < 400; round++) {
            Matrix next = purchases(economy, left);
            for (int r = 0; r < made.rows(); r++) {
                for (int i = 0; i < made.columns(); i++) {
                    double demand = made.get(r, i) - bought.get(r, i);
                    left.set(r, i, struck.holds(r, i) ? 0 : demand + next.get(r, i));
                }
            }
        }
        Matrix lost = Matrix.zeros(made.rows(), made.columns());
        for (int r = 0; r < made.rows(); r++) {
            for (int i = 0; i < made.columns(); i++) {
                lost.set(r, i, struck.holds(r, i) ? 0 : made.get(r, i) - left.get(r, i));
            }
        }
        return lost;
    }

    private static Matrix purchases(Economy economy, Matrix made) {
        Matrix bought = Matrix.zeros(made.rows(), made.columns());
        for (int r = 0; r < made.rows(); r++) {
            for (int s = 0; s < made.rows(); s++) {
                for (int i = 0; i < made.columns(); i++) {
                    for (int j = 0; j < made.columns(); j++) {
                        double each = SixCellChains.coefficient(i, j, Closure.TYPE_I);
                        bought.add(r, i, economy.share(r, s, i) * each * made.get(s, j));
                    }
                }
            }
        }
        return bought;
    }

    private static Struck place(int unit) {
        return new Struck.Place(chains.region().places().unit(unit));
    }

    private static Struck industry(int number) {
        return new Struck.Industry(chains.region().industries().get(number));
    }

    private static double counted(Matrix values, NationalExtension indicator, Struck what) {
        StruckCells of = what.cells(chains.region());
        double sum = 0;
        for (int r = 0; r < values.rows(); r++) {
            for (int i = 0; i < values.columns(); i++) {
                sum +=
                        of.holds(r, i) && indicator.isKnown(i)
                                ? values.get(r, i) * indicator.perOutput(i)
                                : 0;
            }
        }
        return sum;
    }

    private static void assertTotal(
            Dependence.Total total, NationalExtension indicator, Struck struck) {
        assertThat(total.own())
                .isCloseTo(counted(chains.activity().output(), indicator, struck), within(1e-9));
        assertAmountOfFew(
                chains,
                total.region(),
                economy ->
                        in(Group.HERE, lost(economy, struck), indicator)
                                + in(Group.PARTNER, lost(economy, struck), indicator));
        assertAmountOfFew(
                chains,
                total.outside(),
                economy -> in(Group.OUTSIDE, lost(economy, struck), indicator));
        assertAmountOfFew(
                chains,
                total.elsewhere(),
                economy ->
                        counted(lost(economy, struck), indicator, industry(MILL))
                                + counted(lost(economy, struck), indicator, industry(CARE)));
        Matrix lost = lost(chains.economy(), struck);
        double known = indicator.isKnown(CARE) ? lost.sum() : lost.columnSums()[MILL];
        assertThat(total.covered()).isCloseTo(known / lost.sum(), within(1e-8));
    }

    @Test
    void othersLoseWhatTheyMadeForWhatIsStruckOut() {
        for (NationalExtension indicator : List.of(output, co2)) {
            Linkage linkage = new Linkage(chains, indicator);
            List<Struck> all = List.of(place(WEST), place(REST), industry(MILL), industry(CARE));
            List<Dependence.Total> many = linkage.withoutEach(all);
            for (int q = 0; q < all.size(); q++) {
                Struck struck = all.get(q);
                assertTotal(many.get(q), indicator, struck);
                Dependence.Loss loss = linkage.without(struck);
                assertTotal(loss.total(), indicator, struck);
                assertAmountOfFew(
                        chains,
                        loss.byPlace().get(EAST),
                        economy -> in(Group.PARTNER, lost(economy, struck), indicator));
                assertAmountOfFew(
                        chains,
                        loss.byIndustry().get(MILL),
                        economy -> counted(lost(economy, struck), indicator, industry(MILL)));
            }
        }
    }
}
