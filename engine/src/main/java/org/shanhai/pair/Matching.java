package org.shanhai.pair;

import java.util.Arrays;
import java.util.Optional;
import org.shanhai.linalg.Matrix;

/// Gives each row one column, each column at most so many rows, so that the values add up to most:
/// the transportation problem, solved by successive shortest paths with potentials (Tomizawa 1971;
/// Edmonds and Karp 1972). Ties go to lower numbers.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Matching(
        Matrix worth,
        int most,
        int[] columnOf,
        int[] load,
        double[] rowPotential,
        double[] columnPotential) {
    private static final int NONE = -1;

    private Matching(Matrix worth, int most) {
        int[] columnOf = new int[worth.rows()];
        Arrays.fill(columnOf, NONE);
        this(
                worth,
                most,
                columnOf,
                new int[worth.columns()],
                new double[worth.rows()],
                new double[worth.columns()]);
    }

    /// @param worth rows × columns; NaN where the two cannot be matched
    /// @param most rows that a column may be given
    /// @return the column of each row; empty where not every row can be given one
    static Optional<int[]> best(Matrix worth, int most) {
        Matching matching = new Matching(worth, most);
        for (int row = 0; row < worth.rows(); row++) {
            if (!matching.place(row)) {
                return Optional.empty();
            }
        }
        return Optional.of(matching.columnOf);
    }

    private double reducedCost(int row, int column) {
        return -worth.get(row, column) - rowPotential[row] - columnPotential[column];
    }

    /// Finds the cheapest way to a column with room, moving other rows on where that helps.
    private boolean place(int row) {
        int columns = worth.columns();
        double[] distance = new double[columns];
        int[] reachedBy = new int[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        relax(row, 0, distance, reachedBy, done);
        int end;
        while (true) {
            end = nearest(distance, done);
            if (end == NONE) {
                return false;
            }
            if (load[end] < most) {
                break;
            }
            done[end] = true;
            for (int other = 0; other < columnOf.length; other++) {
                if (columnOf[other] == end) {
                    relax(other, distance[end], distance, reachedBy, done);
                }
            }
        }
        rowPotential[row] += distance[end];
        for (int other = 0; other < columnOf.length; other++) {
            if (columnOf[other] != NONE && done[columnOf[other]]) {
                rowPotential[other] += distance[end] - distance[columnOf[other]];
            }
        }
        for (int column = 0; column < columns; column++) {
            if (done[column]) {
                columnPotential[column] += distance[column] - distance[end];
            }
        }
        load[end]++;
        int column = end;
        while (column != NONE) {
            int mover = reachedBy[column];
            int left = columnOf[mover];
            columnOf[mover] = column;
            column = left;
        }
        return true;
    }

    private void relax(int row, double from, double[] distance, int[] reachedBy, boolean[] done) {
        for (int column = 0; column < distance.length; column++) {
            double length = from + reducedCost(row, column);
            if (!done[column] && length < distance[column]) {
                distance[column] = length;
                reachedBy[column] = row;
            }
        }
    }

    private static int nearest(double[] distance, boolean[] done) {
        int nearest = NONE;
        for (int column = 0; column < distance.length; column++) {
            boolean open = !done[column] && distance[column] < Double.POSITIVE_INFINITY;
            if (open && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }
}
