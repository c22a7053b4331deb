package org.shanhai.programme;

import java.util.SplittableRandom;

/// Which columns stand in each row that is no choice, as choices are made and unmade: one comes or
/// goes in as many steps as it has entries.
final class Occupants {
    private final LinearProgramme programme;
    private final int[][] members;
    private final int[] count;
    private final int[] placeInRow;

    /// None yet.
    Occupants(LinearProgramme programme, Choices choices) {
        this.programme = programme;
        int[] most = new int[programme.rowCount()];
        for (int e = 0; e < programme.entryCount(); e++) {
            most[programme.row(e)]++;
        }
        members = new int[most.length][];
        int chosen = choices.rows().length;
        for (int r = 0; r < members.length; r++) {
            members[r] = new int[choices.isChoice(r) ? 0 : Math.min(most[r], chosen)];
        }
        count = new int[members.length];
        placeInRow = new int[programme.entryCount()];
    }

    /// How many stand in a row.
    int count(int row) {
        return count[row];
    }

    int draw(int row, SplittableRandom random) {
        return members[row][random.nextInt(count[row])];
    }

    /// @param entry of the column that comes
    void add(int entry, int column) {
        int row = programme.row(entry);
        placeInRow[entry] = count[row];
        members[row][count[row]++] = column;
    }

    /// @param entry of the column that goes
    void remove(int entry) {
        int row = programme.row(entry);
        int moved = members[row][--count[row]];
        members[row][placeInRow[entry]] = moved;
        placeInRow[entry(moved, row)] = placeInRow[entry];
    }

    private int entry(int column, int row) {
        for (int e = programme.start(column); e < programme.start(column + 1); e++) {
            if (programme.row(e) == row) {
                return e;
            }
        }
        throw new IllegalStateException("Column %d has no entry in row %d.".formatted(column, row));
    }
}
