package org.shanhai.supply.pressure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.supply.NationalExtension;

/// The pressures of an industry for the value added it brings, each as a multiple of a reference.
///
/// Several are summed up by their geometric mean, so that no pressure's unit counts, and twice one
/// and half another is as much as once both: first those that harm the same, the waters of a basin
/// or the air of a place, then these with one another, each counting alike, which is assumed.
///
/// @param ratios of the pressures known of both, in the order of the pack
public record PressureComparison(List<Ratio> ratios) {
    /// Below this a ratio counts as this: no pressure at all would make all others not count.
    private static final double LEAST = 1e-3;

    /// One pressure.
    ///
    /// @param times the industry's intensity over the reference's
    public record Ratio(NationalExtension pressure, double times) {}

    public PressureComparison {
        ratios = List.copyOf(ratios);
    }

    /// @param references by pressure; empty where not known
    public static PressureComparison of(
            Intensities pressures, int industry, List<OptionalDouble> references) {
        List<Ratio> ratios = new ArrayList<>();
        for (int p = 0; p < references.size(); p++) {
            OptionalDouble own = pressures.intensity(p, industry);
            OptionalDouble reference = references.get(p);
            if (own.isPresent() && reference.isPresent() && reference.getAsDouble() > 0) {
                ratios.add(
                        new Ratio(
                                pressures.pressures().get(p),
                                own.getAsDouble() / reference.getAsDouble()));
            }
        }
        return new PressureComparison(ratios);
    }

    /// The geometric mean over what is harmed; below one is cleaner. Empty where none is known.
    public OptionalDouble overall() {
        double[] parts = harms();
        return parts.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(overall(parts));
    }

    private static double overall(double[] harms) {
        double sum = 0;
        for (double harm : harms) {
            sum += harm;
        }
        return Math.exp(sum / harms.length);
    }

    /// The mean logarithm of the ratios by what is harmed: basin and air each as one, all else by
    /// itself. Asked for every industry of every redraw, so by plain sums.
    private double[] harms() {
        double[] sums = new double[ratios.size()];
        int[] counts = new int[sums.length];
        Map<CountedIn, Integer> shared = new EnumMap<>(CountedIn.class);
        int found = 0;
        for (Ratio ratio : ratios) {
            CountedIn counted = CountedIn.of(ratio.pressure());
            boolean isShared = counted == CountedIn.BASIN || counted == CountedIn.AIR;
            Integer known = isShared ? shared.get(counted) : null;
            int at = known == null ? found++ : known;
            if (isShared) {
                shared.put(counted, at);
            }
            sums[at] += Math.log(Math.max(LEAST, ratio.times()));
            counts[at]++;
        }
        double[] harms = Arrays.copyOf(sums, found);
        for (int k = 0; k < found; k++) {
            harms[k] /= counts[k];
        }
        return harms;
    }

    /// The pressures are known to a factor of two at best, so an industry that is cleaner on the
    /// whole but not in everything is called neither clean nor dirty. Dirtier is above on the
    /// whole, or in most of what is harmed; so some pressure is always worse.
    public Cleanliness cleanliness() {
        double[] harms = harms();
        if (harms.length == 0) {
            return Cleanliness.UNKNOWN;
        }
        if (ratios.stream().noneMatch(ratio -> ratio.times() > 1)) {
            return Cleanliness.CLEANER;
        }
        int worse = 0;
        for (double harm : harms) {
            worse += harm > 0 ? 1 : 0;
        }
        return overall(harms) >= 1 || 2 * worse > harms.length
                ? Cleanliness.DIRTIER
                : Cleanliness.MIXED;
    }

    /// The pressure in which the industry compares worst.
    public Optional<Ratio> worst() {
        return ratios.stream().max(Comparator.comparingDouble(Ratio::times));
    }

    /// The pressures in which it is dirtier than the reference.
    public List<Ratio> listDirtier() {
        return ratios.stream().filter(ratio -> ratio.times() > 1).toList();
    }
}
