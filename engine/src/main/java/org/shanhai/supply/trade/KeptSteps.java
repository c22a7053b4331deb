package org.shanhai.supply.trade;

import java.util.Arrays;
import org.shanhai.linalg.Matrix;

/// Steps of the factors on a kernel within provinces towards what these are to keep: combined of
/// those before ([ColumnAnderson]), for each province; or one for all of them, once they cannot
/// all be brought to their goals.
final class KeptSteps {
    private static final int COMBINED = 4;

    /// Steps in which the worst province may stay where it was.
    private static final int PATIENCE = 3;

    /// It came nearer where no more than this part of the least so far is left.
    private static final double NEARER = 0.7;

    /// In the log of a factor.
    private static final double LONGEST = 4;

    /// Of a factor: where it takes more, goods cannot get away.
    private static final double LARGEST = Math.exp(60);

    /// What is combined has nothing that must not rise.
    private static final double[] NO_HEIGHTS = {0};

    private final Matrix factors;
    private ColumnAnderson steps;
    private double nearest = Double.POSITIVE_INFINITY;
    private int noNearer;

    /// Between which the first factor must lie, where there is one step for all.
    private double low;
    private double high = Double.POSITIVE_INFINITY;

    KeptSteps(int provinces) {
        factors = Matrix.of(provinces, 1, (p, one) -> 1);
        steps = combining(COMBINED);
    }

    private ColumnAnderson combining(int memory) {
        ColumnAnderson made = new ColumnAnderson(factors.rows(), 1, memory);
        made.start(factors);
        return made;
    }

    /// Counts a step, and says whether each province goes its own way.
    ///
    /// @param worst how far off the worst is now
    boolean areOfEach(double worst) {
        if (noNearer < PATIENCE) {
            noNearer = worst < NEARER * nearest ? 0 : noNearer + 1;
            nearest = Math.min(nearest, worst);
            if (noNearer == PATIENCE) {
                steps = combining(1);
            }
        }
        return noNearer < PATIENCE;
    }

    /// Says that one factor for all would have to be larger, or smaller, than it is.
    void bound(boolean larger) {
        low = larger ? factors.get(0, 0) : low;
        high = larger ? high : factors.get(0, 0);
    }

    /// Goes on.
    ///
    /// @param by the step of each by itself, in the log of its factor
    /// @return what each factor is multiplied by
    double[] next(double[] by) {
        double[] was = factors.storage().clone();
        double[] now = factors.storage();
        Matrix plain = factors.copy();
        Arrays.setAll(
                plain.storage(), p -> was[p] * Math.exp(Math.clamp(by[p], -LONGEST, LONGEST)));
        steps.advance(factors, plain, NO_HEIGHTS, 0);
        double[] moved = new double[was.length];
        Arrays.setAll(moved, p -> now[p] / was[p]);
        boolean isShort = Arrays.stream(moved).allMatch(m -> Math.abs(Math.log(m)) < LONGEST);
        boolean isStraight = !(isShort && low < now[0] && now[0] < high);
        if (isStraight) {
            double middle = Math.sqrt(low * high) / was[0];
            boolean isBetween = low > 0 && Double.isFinite(high);
            Arrays.setAll(now, p -> isBetween ? was[p] * middle : plain.get(p, 0));
        }
        boolean isHeld = false;
        for (int p = 0; p < now.length; p++) {
            double free = now[p];
            now[p] = Math.clamp(free, 1 / LARGEST, LARGEST);
            isHeld |= now[p] != free;
            moved[p] = now[p] / was[p];
        }
        if (isStraight || isHeld) {
            steps.start(factors);
        }
        return moved;
    }
}
