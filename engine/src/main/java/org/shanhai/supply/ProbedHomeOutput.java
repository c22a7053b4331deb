package org.shanhai.supply;

import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;

/// Home output without solving for every product every place buys:
/// [L Y_s]_s = H_s ([Y_s]_s + [G Y_s]_s + G_s· (I + F) G Y_s).
///
/// All but F is plain arithmetic on the table; F, what crosses borders at least three times, is
/// kept as a product of thin tables, and the outcome is checked against exact solutions.
final class ProbedHomeOutput implements HomeOutput {
    private static final int RUN = 50;
    private static final int CHECKED = 8;
    private static final double CHECK_TOLERANCE = 1e-9;
    private static final int MOST_STEPS = 100;

    private final SurveyTable table;
    private final Cells cells;
    private final Blas blas;
    private final Matrix[] made;
    private final double difference;

    private ProbedHomeOutput(
            SurveyTable table,
            HomeChains home,
            BorderChains borders,
            Feedback feedback,
            Blas blas) {
        this.table = table;
        this.blas = blas;
        cells = table.cells();
        made = new Matrix[cells.placeCount()];
        for (int from = 0; from < made.length; from += RUN) {
            int to = Math.min(made.length, from + RUN);
            FloatMatrix[] setOff = borders.setOffBy(table.finalDemand(), from, to);
            for (int s = from; s < to; s++) {
                made[s] = made(s, home.of(s), borders, setOff[s - from], feedback);
            }
        }
        difference = check(home);
    }

    /// @param tolerance relative, of each cell's output for its own place
    /// @return nothing where the chains across borders are too varied for a few directions
    static @Nullable ProbedHomeOutput find(
            SurveyEconomy economy, HomeChains home, double tolerance) {
        SurveyTable table = economy.table();
        BorderChains borders = new BorderChains(table, home, economy.blas());
        for (int probes = 32; probes <= table.cells().count() / 64; probes *= 2) {
            Feedback feedback = Feedback.probe(table, home, borders, probes, economy.blas());
            ProbedHomeOutput found =
                    new ProbedHomeOutput(table, home, borders, feedback, economy.blas());
            if (found.difference <= tolerance) {
                return found;
            }
        }
        return null;
    }

    private Matrix made(
            int place, Matrix chain, BorderChains borders, FloatMatrix setOff, Feedback feedback) {
        int m = cells.sectorCount();
        FloatMatrix sold = borders.soldBy(place);
        FloatMatrix returned = FloatMatrix.zeros(m, m);
        blas.multiply(sold, As.IS, setOff, As.TRANSPOSED, returned);
        FloatMatrix again = feedback.between(sold, setOff, blas);
        Matrix asked = Matrix.zeros(m, m);
        for (int i = 0; i < m; i++) {
            int cell = cells.cell(place, i);
            for (int j = 0; j < m; j++) {
                double sum = setOff.get(j, borders.inner(cell));
                sum += returned.get(i, j);
                sum += again.get(i, j);
                sum += i == j ? table.finalDemand().get(cell, place) : 0;
                asked.set(i, j, sum);
            }
        }
        Matrix output = Matrix.zeros(m, m);
        blas.multiply(1, chain.whole(), As.IS, asked.whole(), As.IS, 0, output.whole());
        return output;
    }

    /// Places spread over the table, each with all its purchases and with alternating signs.
    private double check(HomeChains home) {
        int checked = Math.min(CHECKED, made.length);
        int n = cells.count();
        Matrix demands = Matrix.zeros(2 * checked, n);
        for (int k = 0; k < checked; k++) {
            int s = place(k, checked);
            for (int c = 0; c < n; c++) {
                double bought = table.finalDemand().get(c, s);
                demands.set(2 * k, c, bought);
                demands.set(2 * k + 1, c, sign(cells.sectorOf(c)) * bought);
            }
        }
        Matrix open =
                ManyGmres.solve(home::leaveOpen, demands, CHECK_TOLERANCE, MOST_STEPS).solution();
        double worst = 0;
        int m = cells.sectorCount();
        for (int k = 0; k < checked; k++) {
            int s = place(k, checked);
            for (int i = 0; i < m; i++) {
                double[] exact = new double[2];
                double[] found = new double[2];
                for (int j = 0; j < m; j++) {
                    double chain = home.of(s).get(i, j);
                    exact[0] += chain * open.get(2 * k, cells.cell(s, j));
                    exact[1] += chain * open.get(2 * k + 1, cells.cell(s, j));
                    found[0] += made[s].get(i, j);
                    found[1] += sign(j) * made[s].get(i, j);
                }
                double size = Math.abs(exact[0]);
                for (int t = 0; t < 2 && size > 0; t++) {
                    worst = Math.max(worst, Math.abs(found[t] - exact[t]) / size);
                }
            }
        }
        return worst;
    }

    private int place(int k, int checked) {
        return (int) ((long) k * made.length / checked);
    }

    private static int sign(int sector) {
        return Integer.bitCount(sector) % 2 == 0 ? 1 : -1;
    }

    @Override
    public Matrix forOwnUse(int place) {
        return made[place];
    }

    @Override
    public double difference() {
        return difference;
    }
}
