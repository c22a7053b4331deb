package org.shanhai.bench.observed;

/// Chances beside what came, by tenths of the chance.
final class Deciles {
    private static final int TENTHS = 10;

    private final double[] chances = new double[TENTHS];
    private final double[] came = new double[TENTHS];
    private final long[] cells = new long[TENTHS];

    void add(double chance, boolean comes) {
        add(chance, chance, comes);
    }

    /// @param by of what the tenths are
    void add(double by, double chance, boolean comes) {
        int tenth = Math.min(TENTHS - 1, (int) (by * TENTHS));
        chances[tenth] += chance;
        came[tenth] += comes ? 1 : 0;
        cells[tenth]++;
    }

    /// What came less the chance, in points, where a tenth has as many cells.
    double worst(long fewest) {
        double worst = 0;
        for (int k = 0; k < TENTHS; k++) {
            if (cells[k] >= fewest) {
                worst = Math.max(worst, Math.abs(points(k)));
            }
        }
        return worst;
    }

    private double points(int tenth) {
        return 100 * (came[tenth] - chances[tenth]) / cells[tenth];
    }

    /// By tenth, with the number of cells where it is less than asked for.
    String text(long fewest) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < TENTHS; k++) {
            text.append(
                    cells[k] >= fewest
                            ? " %.0f (%+.1f)".formatted(100 * came[k] / cells[k], points(k))
                            : " (%d cells)".formatted(cells[k]));
        }
        return text.toString().strip();
    }
}
