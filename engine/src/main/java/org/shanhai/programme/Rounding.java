package org.shanhai.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// A first answer from a relaxation: what it takes most of comes first, and comes where all rows
/// still have room; then whatever else pays and fits.
final class Rounding {
    private final LinearProgramme programme;
    private final Choices choices;
    private final long[] x;
    private final double[] room;
    private final boolean[] isTaken;

    private Rounding(LinearProgramme programme, Choices choices) {
        this.programme = programme;
        this.choices = choices;
        x = new long[programme.columnCount()];
        for (int c = 0; c < x.length; c++) {
            x[c] = Math.max(programme.least(c), Math.min(0, programme.most(c)));
        }
        room = programme.activity(x);
        for (int r = 0; r < room.length; r++) {
            room[r] = programme.high(r) - room[r];
        }
        isTaken = new boolean[room.length];
    }

    /// It may break rows that ask for at least so much; then it is no answer.
    static long[] of(LinearProgramme programme, Choices choices, Relaxation relaxation) {
        Rounding rounding = new Rounding(programme, choices);
        double[] prices = relaxation.prices();
        double[] reduced =
                IntStream.range(0, programme.columnCount())
                        .mapToDouble(c -> programme.reducedCost(c, prices))
                        .toArray();
        IntStream.range(0, programme.columnCount())
                .filter(c -> relaxation.value(c) > 0.01)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -relaxation.value(c)))
                .forEach(rounding::take);
        Integer[] rest = IntStream.range(0, reduced.length).boxed().toArray(Integer[]::new);
        Arrays.sort(rest, Comparator.comparingDouble((Integer c) -> -reduced[c]));
        for (int c : rest) {
            if (programme.objective(c) > 0 || rounding.isAsked(c)) {
                rounding.take(c);
            }
        }
        return rounding.x;
    }

    private boolean isAsked(int c) {
        int choice = choices.of(c);
        return choice >= 0 && programme.low(choice) > 0;
    }

    private void take(int c) {
        int choice = choices.of(c);
        if (x[c] >= programme.most(c) || (choice >= 0 && isTaken[choice])) {
            return;
        }
        for (int e = programme.start(c); e < programme.start(c + 1); e++) {
            if (programme.value(e) > room[programme.row(e)]) {
                return;
            }
        }
        x[c]++;
        if (choice >= 0) {
            isTaken[choice] = true;
        }
        for (int e = programme.start(c); e < programme.start(c + 1); e++) {
            room[programme.row(e)] -= programme.value(e);
        }
    }
}
