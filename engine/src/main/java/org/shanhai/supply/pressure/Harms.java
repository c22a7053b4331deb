package org.shanhai.supply.pressure;

import java.util.OptionalDouble;

/// What an industry puts on nature as a multiple of a reference, by what is harmed: the waters of a
/// basin and the air of a place each as one, all else by itself. Asked for every industry of every
/// redraw, so by plain sums.
public final class Harms {
    /// Below this a ratio counts as this: no pressure at all would make all others not count.
    private static final double LEAST = 1e-3;

    private static final int NOT_YET = -1;

    private final double[] sums;
    private final int[] counts;
    private final int[] above;
    private int found;
    private int basin = NOT_YET;
    private int air = NOT_YET;

    /// @param most how many pressures there are at the most
    Harms(int most) {
        sums = new double[most];
        counts = new int[most];
        above = new int[most];
    }

    /// @param references by pressure; NaN where not known
    public static Harms of(Intensities pressures, int industry, double[] references) {
        Harms harms = new Harms(references.length);
        for (int p = 0; p < references.length; p++) {
            double valueAdded = pressures.brought(p)[industry];
            if (valueAdded > 0 && references[p] > 0) {
                harms.add(
                        CountedIn.of(pressures.pressures().get(p)),
                        pressures.amounts(p)[industry] / valueAdded / references[p]);
            }
        }
        return harms;
    }

    /// @param times the industry's intensity over the reference's
    void add(CountedIn counted, double times) {
        int at = harm(counted);
        sums[at] += Math.log(Math.max(LEAST, times));
        counts[at]++;
        above[at] += times > 1 ? 1 : 0;
    }

    private int harm(CountedIn counted) {
        return switch (counted) {
            case BASIN -> {
                basin = basin == NOT_YET ? found++ : basin;
                yield basin;
            }
            case AIR -> {
                air = air == NOT_YET ? found++ : air;
                yield air;
            }
            case QUOTA, WORLD -> found++;
        };
    }

    /// The mean logarithm of the ratios of what is harmed.
    private double mean(int harm) {
        return sums[harm] / counts[harm];
    }

    /// The geometric mean over what is harmed; below one is cleaner. Empty where none is known.
    public OptionalDouble overall() {
        double sum = 0;
        for (int harm = 0; harm < found; harm++) {
            sum += mean(harm);
        }
        return found == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.exp(sum / found));
    }

    /// The share of the pressures in which it is not above. 1 where none is known.
    public double shareNotAbove() {
        int worse = 0;
        int all = 0;
        for (int harm = 0; harm < found; harm++) {
            worse += above[harm];
            all += counts[harm];
        }
        return found == 0 ? 1 : 1 - worse / (double) all;
    }

    /// The pressures are known to a factor of two at best, so an industry that is cleaner on the
    /// whole but not in everything is called neither clean nor dirty. Dirtier is above on the
    /// whole, or in most of what is harmed; so some pressure is always worse.
    public Cleanliness cleanliness() {
        if (found == 0) {
            return Cleanliness.UNKNOWN;
        }
        if (shareNotAbove() == 1) {
            return Cleanliness.CLEANER;
        }
        int worse = 0;
        for (int harm = 0; harm < found; harm++) {
            worse += mean(harm) > 0 ? 1 : 0;
        }
        return overall().orElseThrow() >= 1 || 2 * worse > found
                ? Cleanliness.DIRTIER
                : Cleanliness.MIXED;
    }
}
