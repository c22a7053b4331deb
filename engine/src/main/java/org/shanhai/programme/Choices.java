package org.shanhai.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Which columns of a programme choose among one another: those that stand together in a row
/// "at most one", as the zones a project may go to do.
public final class Choices {
    private final int[] choice;
    private final boolean[] isChoice;
    private final int[][] members;

    private Choices(int[] choice, boolean[] isChoice, int[][] members) {
        this.choice = choice;
        this.isChoice = isChoice;
        this.members = members;
    }

    /// Of each column the first such row, where it has one.
    public static Choices of(LinearProgramme programme) {
        boolean[] ones = new boolean[programme.rowCount()];
        for (int r = 0; r < ones.length; r++) {
            ones[r] = programme.high(r) == 1;
        }
        for (int e = 0; e < programme.entryCount(); e++) {
            ones[programme.row(e)] &= programme.value(e) == 1;
        }
        int[] choice = new int[programme.columnCount()];
        int[] count = new int[programme.rowCount()];
        boolean[] isChoice = ones.clone();
        for (int c = 0; c < choice.length; c++) {
            int column = c;
            choice[c] =
                    IntStream.range(programme.start(c), programme.start(c + 1))
                            .map(programme::row)
                            .filter(r -> ones[r] && programme.most(column) == 1)
                            .findFirst()
                            .orElse(-1);
            if (choice[c] >= 0) {
                count[choice[c]]++;
            }
            for (int e = programme.start(c); e < programme.start(c + 1); e++) {
                // A second row "at most one", as of projects that exclude one another, is a limit.
                isChoice[programme.row(e)] &= programme.row(e) == choice[c];
            }
        }
        int[][] members = new int[programme.rowCount()][];
        for (int r = 0; r < members.length; r++) {
            members[r] = new int[count[r]];
        }
        for (int c = choice.length - 1; c >= 0; c--) {
            if (choice[c] >= 0) {
                members[choice[c]][--count[choice[c]]] = c;
            }
        }
        return new Choices(choice, isChoice, members);
    }

    /// The row a column chooses in; −1 where it is no choice.
    public int of(int column) {
        return choice[column];
    }

    /// Whether a row is one "at most one" whose columns all choose in it.
    public boolean isChoice(int row) {
        return isChoice[row];
    }

    /// The columns that choose in a row, ascending.
    int[] members(int row) {
        return members[row];
    }

    /// By row the columns of each choice that prices speak most for, best first; empty elsewhere.
    int[][] likely(LinearProgramme programme, double[] prices, int most) {
        int[][] likely = new int[members.length][];
        for (int r = 0; r < members.length; r++) {
            likely[r] =
                    Arrays.stream(members[r])
                            .mapToObj(c -> new Priced(c, programme.reducedCost(c, prices)))
                            .sorted(Comparator.comparingDouble(one -> -one.reduced()))
                            .limit(most)
                            .mapToInt(Priced::column)
                            .toArray();
        }
        return likely;
    }

    private record Priced(int column, double reduced) {}

    /// The rows in which columns choose, ascending.
    int[] rows() {
        return IntStream.range(0, members.length).filter(r -> members[r].length > 0).toArray();
    }
}
