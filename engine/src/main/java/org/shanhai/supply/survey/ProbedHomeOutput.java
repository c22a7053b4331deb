package org.shanhai.supply.survey;

import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.FloatMatrix;
import org.shanhai.linalg.Matrix;

/// Home output without solving for every product every place buys: [L Y_s]_s = H_s ([Y_s]_s + [G
/// Y_s]_s + G_s· (I + F) G Y_s).
///
/// All but F is plain arithmetic on the table; F, what crosses borders at least three times, is
/// kept as a product of thin tables, and the outcome is checked against exact solutions.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record ProbedHomeOutput(
        SurveyEconomy economy,
        IntraregionalChains home,
        InterregionalFeedback feedback,
        Matrix[] made,
        double difference)
        implements HomeOutput {
    private static final int RUN = 50;
    private static final int FEWEST = 32;

    /// With fewer cells for each probe solving for everything costs no more.
    private static final int LEAST_CELLS = 16;

    /// @param tolerance relative, of each cell's output for its own place
    /// @return nothing where the chains across borders are too varied for a few directions
    static @Nullable ProbedHomeOutput find(
            SurveyEconomy economy, IntraregionalChains home, double tolerance) {
        SurveyTable table = economy.table();
        Blas blas = economy.blas();
        InterregionalSpillover borders = new InterregionalSpillover(table, home, blas);
        Matrix demand = borders.demandInside(table.finalDemand());
        Matrix[] asked = askedTwice(table, borders, demand, blas);
        HomeCheck check = new HomeCheck(table, home);
        for (int probes = FEWEST; probes <= table.cells().count() / LEAST_CELLS; probes *= 2) {
            InterregionalFeedback feedback =
                    new InterregionalFeedback(borders, demand, probes, blas);
            Matrix[] made = new Matrix[asked.length];
            for (int s = 0; s < made.length; s++) {
                made[s] = made(s, asked[s], home, borders, feedback, blas);
            }
            double difference = check.difference(made, feedback);
            if (difference <= tolerance) {
                return new ProbedHomeOutput(economy, home, feedback, made, difference);
            }
        }
        return null;
    }

    /// [Y_s]_s + [G Y_s]_s + [G G Y_s]_s of each place: what it is asked for at home, over two
    /// borders at most.
    private static Matrix[] askedTwice(
            SurveyTable table, InterregionalSpillover borders, Matrix demand, Blas blas) {
        Cells cells = table.cells();
        int m = cells.sectorCount();
        FloatMatrix rounded = FloatMatrix.of(demand);
        Matrix[] asked = new Matrix[cells.placeCount()];
        for (int from = 0; from < asked.length; from += RUN) {
            int to = Math.min(asked.length, from + RUN);
            FloatMatrix setOff = borders.setOffBy(rounded, from, to);
            FloatMatrix returned = FloatMatrix.zeros(m, m);
            for (int s = from; s < to; s++) {
                blas.multiply(
                        borders.soldBy(s),
                        As.IS,
                        setOff.everyOther(s - from, to - from, m),
                        As.TRANSPOSED,
                        returned.whole());
                asked[s] = Matrix.zeros(m, m);
                for (int i = 0; i < m; i++) {
                    int cell = cells.cell(s, i);
                    double scale = borders.scale(cell);
                    asked[s].set(i, i, table.finalDemand().get(cell, s));
                    for (int j = 0; j < m; j++) {
                        double once = setOff.get(j * (to - from) + s - from, borders.inner(cell));
                        asked[s].add(i, j, scale * (once + returned.get(i, j)));
                    }
                }
            }
        }
        return asked;
    }

    private static Matrix made(
            int place,
            Matrix asked,
            IntraregionalChains home,
            InterregionalSpillover borders,
            InterregionalFeedback feedback,
            Blas blas) {
        int m = asked.rows();
        Matrix all = feedback.within(place);
        for (int i = 0; i < m; i++) {
            double scale = borders.scale(borders.cells().cell(place, i));
            for (int j = 0; j < m; j++) {
                all.set(i, j, asked.get(i, j) + scale * all.get(i, j));
            }
        }
        Matrix output = Matrix.zeros(m, m);
        blas.multiply(1, home.of(place).whole(), As.IS, all.whole(), As.IS, 0, output.whole());
        return output;
    }

    @Override
    public Matrix forOwnUse(int place) {
        return made[place];
    }

    @Override
    public LeontiefSystem.Solved worths(Matrix intensities) {
        return economy.worths(intensities, home, feedback);
    }
}
