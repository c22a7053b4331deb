package org.shanhai.app.report.chart;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;

/// Moves labels of a column apart, each as little as it can.
final class LabelSpread {
    private LabelSpread() {}

    /// Labels that touch, as one.
    ///
    /// @param sum of where each would stand best, less the room of those before it in the column
    private record Block(double sum, int count) {
        double mean() {
            return sum / count;
        }
    }

    /// Least squares with neighbours a gap apart at least (pool adjacent violators, Barlow and
    /// others 1972).
    ///
    /// @param wanted where each label would stand best, downwards
    /// @param from where the first may stand
    /// @param to where the last may stand; there must be room for all
    /// @return where each stands; the order of the wanted places is kept
    static double[] apart(double[] wanted, double gap, double from, double to) {
        int[] order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> wanted[k]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        Deque<Block> blocks = new ArrayDeque<>();
        for (int r = 0; r < order.length; r++) {
            Block block = new Block(wanted[order[r]] - r * gap, 1);
            while (!blocks.isEmpty() && blocks.getLast().mean() >= block.mean()) {
                Block before = blocks.removeLast();
                block = new Block(before.sum() + block.sum(), before.count() + block.count());
            }
            blocks.addLast(block);
        }
        double[] placed = new double[wanted.length];
        double last = to - gap * (wanted.length - 1);
        int r = 0;
        for (Block block : blocks) {
            for (int k = 0; k < block.count(); k++) {
                placed[order[r]] = Math.clamp(block.mean(), from, Math.max(from, last)) + r * gap;
                r++;
            }
        }
        return placed;
    }
}
