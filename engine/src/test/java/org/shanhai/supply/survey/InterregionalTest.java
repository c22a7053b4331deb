package org.shanhai.supply.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.survey.InterregionalSpillover.Kind;

/// Purchases over borders, G = E H, and what comes of them again and again, beside G written out:
/// E is A between places, H the inverse within them. With as many directions as there are cells
/// nothing is left out, so that only single precision parts the two.
class InterregionalTest {
    private static final int PLACES = 24;
    private static final int SECTORS = 3;
    private static final int N = PLACES * SECTORS;

    private final SurveyTable table = SyntheticSurvey.table(PLACES, SECTORS, 31, 0);
    private final Cells cells = table.cells();
    private final IntraregionalChains home =
            new IntraregionalChains(table, SurveyEconomy.of(table).purchases(), Blas.best());
    private final InterregionalSpillover borders =
            new InterregionalSpillover(table, home, Blas.best());
    private final Matrix spillover = spillover();

    private Matrix spillover() {
        Matrix g = Matrix.zeros(N, N);
        for (int r = 0; r < N; r++) {
            for (int k = 0; k < N; k++) {
                int between = cells.placeOf(k);
                for (int j = 0; cells.placeOf(r) != between && j < SECTORS; j++) {
                    double chained = home.of(between).get(cells.sectorOf(k), j);
                    g.add(r, cells.cell(between, j), table.coefficient(r, k) * chained);
                }
            }
        }
        return g;
    }

    /// G v, or Gᵀ v.
    private double[] apply(double[] v, boolean transposed) {
        double[] product = new double[N];
        for (int r = 0; r < N; r++) {
            for (int c = 0; c < N; c++) {
                product[r] += (transposed ? spillover.get(c, r) : spillover.get(r, c)) * v[c];
            }
        }
        return product;
    }

    /// (I − G)⁻¹ v, or its transpose.
    private double[] solve(double[] v, As as) {
        Matrix open = Matrix.zeros(N, N);
        for (int r = 0; r < N; r++) {
            for (int c = 0; c < N; c++) {
                open.set(r, c, (r == c ? 1 : 0) - spillover.get(r, c));
            }
        }
        double[] solution = v.clone();
        Blas.best().factor(open).solve(as, solution);
        return solution;
    }

    private static Matrix random(long seed) {
        Random random = new Random(seed);
        Matrix rows = Matrix.zeros(2, N);
        for (int k = 0; k < 2 * N; k++) {
            rows.storage()[k] = random.nextDouble();
        }
        return rows;
    }

    private static void assertRow(Matrix found, int row, double[] wanted, double tolerance) {
        for (int c = 0; c < wanted.length; c++) {
            double size = tolerance * Math.max(1, Math.abs(wanted[c]));
            assertThat(found.get(row, c)).isCloseTo(wanted[c], within(size));
        }
    }

    @Test
    void amountsAndWorthsGoOverBorders() {
        Matrix rows = random(1);
        Matrix amounts = borders.inside(rows, Kind.AMOUNTS);
        Matrix forward =
                borders.outside(borders.forward(FloatMatrix.of(amounts)).widened(), Kind.AMOUNTS);
        Matrix worths = borders.inside(rows, Kind.WORTHS);
        Matrix back = borders.outside(borders.back(FloatMatrix.of(worths)).widened(), Kind.WORTHS);

        for (int k = 0; k < 2; k++) {
            assertRow(forward, k, apply(rows.row(k), false), 1e-6);
            assertRow(back, k, apply(rows.row(k), true), 1e-6);
        }
    }

    /// Sector by sector, amounts divided by the root of output, worths multiplied.
    @Test
    void cellsAreKeptSectorBySector() {
        Matrix rows = random(2);
        int cell = cells.cell(5, 2);
        double root = Math.sqrt(table.output(cell));

        assertThat(borders.inner(cell)).isEqualTo(2 * PLACES + 5);
        assertThat(borders.scale(cell)).isCloseTo(root, within(1e-12));
        double value = rows.get(1, cell);
        assertThat(borders.inside(rows, Kind.AMOUNTS).get(1, 2 * PLACES + 5))
                .isCloseTo(value / root, within(1e-12));
        assertThat(borders.inside(rows, Kind.WORTHS).get(1, 2 * PLACES + 5))
                .isCloseTo(value * root, within(1e-12));
        for (Kind kind : Kind.values()) {
            Matrix again = borders.outside(borders.inside(rows, kind), kind);
            assertThat(again.storage()).containsExactly(rows.storage(), within(1e-12));
        }
    }

    @Test
    void finalDemandSetsOffPurchasesOverBorders() {
        Matrix demand = borders.demandInside(table.finalDemand());
        FloatMatrix setOff = borders.setOffBy(FloatMatrix.of(demand), 3, 7);

        for (int s = 3; s < 7; s++) {
            for (int j = 0; j < SECTORS; j++) {
                double[] wanted = apply(demandOf(s, j), false);
                for (int c = 0; c < N; c++) {
                    double found =
                            setOff.widened().get(j * 4 + s - 3, borders.inner(c))
                                    * borders.scale(c);
                    assertThat(found).isCloseTo(wanted[c], within(1e-5));
                }
            }
        }
    }

    /// What final users of a place buy of a product, by the cell that sells it.
    private double[] demandOf(int place, int product) {
        double[] demand = new double[N];
        for (int r = 0; r < PLACES; r++) {
            int cell = cells.cell(r, product);
            demand[cell] = table.finalDemand().get(cell, place);
        }
        return demand;
    }

    @Test
    void whatComesBackOverBordersIsFollowedToItsEnd() {
        Matrix demand = borders.demandInside(table.finalDemand());
        InterregionalFeedback feedback =
                new InterregionalFeedback(borders, demand, N / 2, Blas.best());
        Matrix rows = random(3);
        Matrix followed = feedback.follow(rows);
        Matrix back = feedback.followBack(rows);

        for (int k = 0; k < 2; k++) {
            assertRow(followed, k, solve(rows.row(k), As.IS), 1e-5);
            assertRow(back, k, solve(rows.row(k), As.TRANSPOSED), 1e-5);
        }
    }

    /// Few directions hold most, and the more the better.
    @Test
    void fewProbesComeNear() {
        Matrix demand = borders.demandInside(table.finalDemand());
        Matrix rows = random(4);
        double before = Double.POSITIVE_INFINITY;
        for (int probes : new int[] {1, 8, 24}) {
            Matrix followed =
                    new InterregionalFeedback(borders, demand, probes, Blas.best()).follow(rows);
            double[] wanted = solve(rows.row(0), As.IS);
            double off = 0;
            for (int c = 0; c < N; c++) {
                off = Math.max(off, Math.abs(followed.get(0, c) - wanted[c]));
            }
            assertThat(off).isLessThan(before).isLessThan(0.1);
            before = off;
        }
    }

    /// G F G Y of a place, F = G (I − G)⁻¹: what its final users' purchases make there after two
    /// borders and more.
    @Test
    void whatAPlaceMakesForItsOwnUsersOverBorders() {
        Matrix demand = borders.demandInside(table.finalDemand());
        InterregionalFeedback feedback =
                new InterregionalFeedback(borders, demand, N / 2, Blas.best());

        for (int s : new int[] {0, 11, 23}) {
            Matrix made = feedback.within(s);
            for (int j = 0; j < SECTORS; j++) {
                double[] bought = apply(demandOf(s, j), false);
                double[] wanted = apply(apply(solve(bought, As.IS), false), false);
                for (int i = 0; i < SECTORS; i++) {
                    int cell = cells.cell(s, i);
                    assertThat(made.get(i, j) * borders.scale(cell))
                            .isCloseTo(wanted[cell], within(1e-5));
                }
            }
        }
    }
}
