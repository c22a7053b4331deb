package org.shanhai.supply.survey;

import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;

/// How far home output is from exact solutions, on places spread over the table, each with all its
/// purchases and with alternating signs.
final class HomeCheck {
    private static final int CHECKED = 8;
    private static final double TOLERANCE = 1e-9;
    private static final int MOST_STEPS = 100;

    private final IntraregionalChains home;
    private final Cells cells;
    private final int[] places;
    private final Matrix demands;
    private @Nullable Matrix open;

    HomeCheck(SurveyTable table, IntraregionalChains home) {
        this.home = home;
        cells = table.cells();
        int n = cells.count();
        places = new int[Math.min(CHECKED, cells.placeCount())];
        demands = Matrix.zeros(2 * places.length, n);
        for (int k = 0; k < places.length; k++) {
            places[k] = (int) ((long) k * cells.placeCount() / places.length);
            for (int c = 0; c < n; c++) {
                double bought = table.finalDemand().get(c, places[k]);
                demands.set(2 * k, c, bought);
                demands.set(2 * k + 1, c, sign(cells.sectorOf(c)) * bought);
            }
        }
    }

    /// The largest difference of a checked place's output by sector, relative.
    ///
    /// @param made home output of every place: sectors that make × products bought
    /// @param feedback where the exact solution may begin
    double difference(Matrix[] made, InterregionalFeedback feedback) {
        Matrix exactly = open(feedback);
        double worst = 0;
        int m = cells.sectorCount();
        for (int k = 0; k < places.length; k++) {
            int s = places[k];
            for (int i = 0; i < m; i++) {
                double[] exact = new double[2];
                double[] found = new double[2];
                for (int j = 0; j < m; j++) {
                    double chain = home.of(s).get(i, j);
                    exact[0] += chain * exactly.get(2 * k, cells.cell(s, j));
                    exact[1] += chain * exactly.get(2 * k + 1, cells.cell(s, j));
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

    /// (I − G)⁻¹ of the demands, by the table itself: the feedback only makes it quicker.
    private Matrix open(InterregionalFeedback feedback) {
        if (open == null) {
            ManyGmres.Solved solved =
                    ManyGmres.solve(
                            v -> home.leaveOpen(feedback.follow(v)),
                            demands,
                            TOLERANCE,
                            MOST_STEPS);
            open = feedback.follow(solved.solution());
        }
        return open;
    }

    private static int sign(int sector) {
        return Integer.bitCount(sector) % 2 == 0 ? 1 : -1;
    }
}
