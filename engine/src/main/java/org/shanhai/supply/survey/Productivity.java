package org.shanhai.supply.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.linalg.ManyGmres;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;

/// Whether an economy makes more than it uses up: the spectral radius of A is below one.
///
/// It is just where there are prices v > 0 at which every cell's sales cover its purchases with
/// something left, v > Aᵀ v, or outputs v > 0 that leave something of every product, v > A v
/// (Hawkins and Simon 1949). The table's own outputs are such where every cell sells to final
/// users, and all prices of one where every column sums to less than one; else v = 1 + Aᵀ v is
/// solved and must come out positive.
final class Productivity {
    private static final int NAMED = 5;
    private static final int MOST_STEPS = 300;

    /// Less than this share of output left over may be rounding.
    private static final double LEFT = 1e-9;

    private static final double TOLERANCE = 1e-8;

    private Productivity() {}

    /// What is wrong where it does not, with the cells that use up most.
    static Optional<Message> findUnproductive(SurveyTable table, PurchaseMap purchases) {
        if (leavesSomethingOfAll(table)) {
            return Optional.empty();
        }
        int n = table.cells().count();
        double[] bought = purchases.bought(n);
        if (Arrays.stream(bought).allMatch(sum -> sum < 1)) {
            return Optional.empty();
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
        return prices.reached() && positive
                ? Optional.empty()
                : Optional.of(SurveyMessage.USES_UP_ALL.of(heaviest(table.cells(), bought)));
    }

    /// A cell without output, sales or purchases has no part in any chain.
    private static boolean leavesSomethingOfAll(SurveyTable table) {
        double[] left = table.finalDemand().rowSums();
        return IntStream.range(0, left.length)
                .allMatch(
                        c ->
                                left[c] > LEFT * table.output(c)
                                        || (left[c] == 0 && table.output(c) == 0));
    }

    private static List<Message> heaviest(Cells cells, double[] bought) {
        return IntStream.range(0, bought.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> -bought[c]))
                .limit(NAMED)
                .map(
                        c ->
                                SurveyMessage.OF_ITS_OUTPUT.of(
                                        cells.name(c),
                                        String.format(Locale.ROOT, "%.4f", bought[c])))
                .toList();
    }
}
