package org.shanhai.supply;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;

/// Whether an economy makes more than it uses up: the spectral radius of A is below one.
///
/// It is just where there are prices v > 0 at which every cell's sales cover its purchases with
/// something left, v > Aᵀ v (Hawkins and Simon 1949). All ones do where every column sums to less
/// than one; else v = 1 + Aᵀ v is solved and must come out positive.
final class Productivity {
    private static final int NAMED = 5;
    private static final int MOST_STEPS = 300;
    private static final double TOLERANCE = 1e-8;

    private Productivity() {}

    /// @throws SupplyException that names the cells which use up most
    static void require(SurveyTable table, Purchases purchases) {
        int n = table.cells().count();
        double[] bought = purchases.bought(n);
        if (Arrays.stream(bought).allMatch(sum -> sum < 1)) {
            return;
        }
        Matrix ones = Matrix.zeros(1, n);
        Arrays.fill(ones.storage(), 1);
        ManyGmres.Solved prices =
                ManyGmres.solve(
                        v -> {
                            Matrix rest = purchases.applyTransposed(v);
                            for (int c = 0; c < n; c++) {
                                rest.storage()[c] = v.storage()[c] - rest.storage()[c];
                            }
                            return rest;
                        },
                        ones,
                        TOLERANCE,
                        Math.min(MOST_STEPS, n));
        boolean positive = Arrays.stream(prices.solution().storage()).allMatch(v -> v > 0);
        if (!prices.reached() || !positive) {
            throw new SupplyException(
                    ("The table uses up all it makes or more: its chains of purchases never end. "
                                    + "Most is used up by %s.")
                            .formatted(heaviest(table.cells(), bought)));
        }
    }

    private static String heaviest(Cells cells, double[] bought) {
        return IntStream.range(0, bought.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -bought[c]))
                .limit(NAMED)
                .map(c -> "%s (%.4f of its output)".formatted(cells.name(c), bought[c]))
                .collect(Collectors.joining(", "));
    }
}
