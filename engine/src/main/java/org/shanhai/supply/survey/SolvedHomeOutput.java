package org.shanhai.supply.survey;

import org.shanhai.linalg.Matrix;

/// Home output by solving for every product every place buys.
final class SolvedHomeOutput implements HomeOutput {
    /// How many values a batch of right-hand sides holds at most.
    private static final int BATCH_VALUES = 1 << 24;

    private final SurveyEconomy economy;
    private final Cells cells;
    private final int batch;
    private int first = -1;
    private Matrix solved = Matrix.zeros(0, 0);

    SolvedHomeOutput(SurveyEconomy economy) {
        this.economy = economy;
        cells = economy.table().cells();
        batch =
                Math.clamp(
                        BATCH_VALUES / ((long) cells.count() * cells.sectorCount()),
                        1,
                        cells.placeCount());
    }

    @Override
    public Matrix forOwnUse(int place) {
        if (first < 0 || place < first || place >= first + batch) {
            solveFrom(place);
        }
        int m = cells.sectorCount();
        return Matrix.of(m, m, (i, j) -> solved.get((place - first) * m + j, cells.cell(place, i)));
    }

    private void solveFrom(int place) {
        int m = cells.sectorCount();
        int to = Math.min(cells.placeCount(), place + batch);
        Matrix demands = Matrix.zeros((to - place) * m, cells.count());
        for (int s = place; s < to; s++) {
            for (int c = 0; c < cells.count(); c++) {
                int row = (s - place) * m + cells.sectorOf(c);
                demands.set(row, c, economy.table().finalDemand().get(c, s));
            }
        }
        first = place;
        solved = economy.outputs(demands).rows();
    }

    @Override
    public LeontiefSystem.Solved worths(Matrix intensities) {
        return economy.worths(intensities);
    }

    @Override
    public double difference() {
        return 0;
    }
}
