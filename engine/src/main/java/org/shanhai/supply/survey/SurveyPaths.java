package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.CellPaths;

/// Finds the largest structural paths behind a figure of a survey table (Defourny and Thorbecke
/// 1984): a chain of purchases from a change e adds g·a…a·e, with a the coefficients between cells
/// and g the intensity of the last seller.
///
/// Branch and bound, the most promising first: all that follows a cell of output x is worth at
/// most x (m − |g|), with m = |g| + Aᵀ m, so that what cannot reach the smallest of the paths
/// wanted is never opened.
final class SurveyPaths {
    private final Cells cells;
    private final SurveyChains.Coefficients coefficients;
    private final double[] intensity;
    private final double[] beyond;
    private final int most;
    private final double least;
    private final PriorityQueue<Link> found = new PriorityQueue<>(Link.LARGEST_FIRST.reversed());
    private final PriorityQueue<Link> open = new PriorityQueue<>(Link.MOST_PROMISING_FIRST);

    private SurveyPaths(
            Cells cells,
            SurveyChains.Coefficients coefficients,
            double[] intensity,
            double[] beyond,
            int most,
            double least) {
        this.cells = cells;
        this.coefficients = coefficients;
        this.intensity = intensity;
        this.beyond = beyond;
        this.most = most;
        this.least = least;
    }

    /// The largest paths by size, whatever their sign; of equal ones the shorter, then the one
    /// whose first differing step has the lower number of the cell.
    ///
    /// @param chain the system of which the coefficients are
    /// @param cell where the change happens
    /// @param change above zero, money
    /// @param intensity for a unit of output of each cell
    /// @param most how many paths at most
    /// @param leastShare how small a path may be, as a share of all paths together, signs left out
    static CellPaths largest(
            Cells cells,
            LeontiefSystem chain,
            SurveyChains.Coefficients coefficients,
            int cell,
            double change,
            double[] intensity,
            int most,
            double leastShare) {
        if (most < 1 || !(leastShare > 0)) {
            throw new IllegalArgumentException(
                    "Ask for at least one path (not %d) above a share over zero (not %s)."
                            .formatted(most, leastShare));
        }
        int n = intensity.length;
        Matrix both = Matrix.zeros(2, n);
        for (int c = 0; c < n; c++) {
            both.set(0, c, intensity[c]);
            both.set(1, c, Math.abs(intensity[c]));
        }
        Matrix worth = chain.worths(both).rows();
        double[] beyond = worth.row(1);
        double all = change * beyond[cell];
        for (int c = 0; c < n; c++) {
            beyond[c] -= Math.abs(intensity[c]);
        }
        SurveyPaths paths =
                new SurveyPaths(cells, coefficients, intensity, beyond, most, leastShare * all);
        return new CellPaths(
                all > 0 ? paths.search(cell, change) : List.of(), change * worth.get(0, cell));
    }

    private List<CellPaths.Path> search(int cell, double change) {
        reach(null, cell, change);
        while (!open.isEmpty() && open.peek().bound() >= smallest()) {
            Link buyer = open.remove();
            for (int seller = 0; seller < intensity.length; seller++) {
                double output = buyer.output() * coefficients.of(seller, buyer.cell());
                if (output != 0) {
                    reach(buyer, seller, output);
                }
            }
        }
        List<Link> ends = new ArrayList<>(found);
        ends.sort(Link.LARGEST_FIRST);
        return ends.stream().map(end -> new CellPaths.Path(steps(end), end.value())).toList();
    }

    /// What a path must be worth to be among those wanted.
    private double smallest() {
        return found.size() < most ? least : Math.max(least, Math.abs(found.element().value()));
    }

    private void reach(@Nullable Link before, int cell, double output) {
        Link link = new Link(before, cell, output, output * intensity[cell], output * beyond[cell]);
        if (Math.abs(link.value()) >= smallest()) {
            found.add(link);
            if (found.size() > most) {
                found.remove();
            }
        }
        if (link.bound() >= smallest()) {
            open.add(link);
        }
    }

    private List<CellPaths.Cell> steps(Link end) {
        return end.cells().stream()
                .map(cell -> new CellPaths.Cell(cells.placeOf(cell), cells.sectorOf(cell)))
                .toList();
    }

    /// The end of a path, which hangs on its beginning.
    ///
    /// @param bound of what any path through it can still add
    private record Link(
            @Nullable Link before, int cell, double output, double value, double bound) {
        static final Comparator<Link> LARGEST_FIRST =
                Comparator.<Link>comparingDouble(link -> -Math.abs(link.value()))
                        .thenComparing(Link::cells, Link::compareCells);

        static final Comparator<Link> MOST_PROMISING_FIRST =
                Comparator.<Link>comparingDouble(link -> -link.bound())
                        .thenComparing(Link::cells, Link::compareCells);

        List<Integer> cells() {
            List<Integer> cells = new ArrayList<>();
            for (Link link = this; link != null; link = link.before()) {
                cells.add(link.cell());
            }
            Collections.reverse(cells);
            return cells;
        }

        private static int compareCells(List<Integer> one, List<Integer> other) {
            int order = Integer.compare(one.size(), other.size());
            for (int k = 0; order == 0 && k < one.size(); k++) {
                order = Integer.compare(one.get(k), other.get(k));
            }
            return order;
        }
    }
}
