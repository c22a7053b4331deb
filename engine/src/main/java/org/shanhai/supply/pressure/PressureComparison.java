package org.shanhai.supply.pressure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.supply.NationalExtension;

/// The pressures of an industry for the value added it brings, each as a multiple of a reference.
///
/// The whole is the geometric mean, so that no pressure's unit counts, and twice one and half
/// another is as much as once both; all pressures count alike, which is assumed.
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
            ChainPressures pressures, int industry, List<OptionalDouble> references) {
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

    /// The geometric mean of the ratios; below one is cleaner. Empty where none is known.
    public OptionalDouble overall() {
        return ratios.stream()
                .mapToDouble(ratio -> Math.log(Math.max(LEAST, ratio.times())))
                .average()
                .stream()
                .map(Math::exp)
                .findFirst();
    }

    /// The pressures are known to a factor of two at best, so an industry that is cleaner on the
    /// whole but not in everything is called neither clean nor dirty.
    public Cleanliness cleanliness() {
        OptionalDouble overall = overall();
        if (overall.isEmpty()) {
            return Cleanliness.UNKNOWN;
        }
        int dirtier = listDirtier().size();
        if (overall.getAsDouble() >= 1 || 2 * dirtier > ratios.size()) {
            return Cleanliness.DIRTIER;
        }
        return dirtier == 0 ? Cleanliness.CLEANER : Cleanliness.MIXED;
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
