package org.shanhai.supply.survey;

import java.util.Random;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;

/// Seeded survey tables: places buy mostly at home and a little of every other place.
final class SyntheticSurvey {
    private SyntheticSurvey() {}

    /// @param empty the share of flows that are zero
    static SurveyTable table(int places, int sectors, long seed, double empty) {
        Random random = new Random(seed);
        Cells cells =
                Cells.ofNames(
                        IntStream.range(0, places).mapToObj(p -> "place" + p).toList(),
                        IntStream.range(0, sectors).mapToObj(i -> "sector" + i).toList());
        int n = cells.count();
        Matrix flows = Matrix.zeros(n, n);
        Matrix demand = Matrix.zeros(n, places);
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                boolean home = cells.placeOf(r) == cells.placeOf(c);
                double size = random.nextDouble() * (home ? 1 : 0.5 / places);
                flows.set(r, c, random.nextDouble() < empty ? 0 : size);
            }
        }
        double[] bought = flows.columnSums();
        double[] sold = flows.rowSums();
        for (int r = 0; r < n; r++) {
            double left = Math.max(0, 2 * bought[r] - sold[r]) + sectors;
            for (int s = 0; s < places; s++) {
                boolean home = cells.placeOf(r) == s;
                demand.set(r, s, left * (home ? 0.8 : 0.4 * random.nextDouble() / places));
            }
        }
        return SurveyTable.of(cells, flows, demand);
    }
}
