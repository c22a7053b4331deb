package org.shanhai.supply.pressure;

import java.util.ArrayList;
import java.util.List;
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

    /// The geometric mean over what is harmed, as [Harms#overall()].
    public OptionalDouble overall() {
        return harms().overall();
    }

    private Harms harms() {
        Harms harms = new Harms(ratios.size());
        ratios.forEach(ratio -> harms.add(CountedIn.of(ratio.pressure()), ratio.times()));
        return harms;
    }

    /// As [Harms#shareNotAbove()].
    public double shareNotAbove() {
        return harms().shareNotAbove();
    }

    /// As [Harms#cleanliness()].
    public Cleanliness cleanliness() {
        return harms().cleanliness();
    }

    /// The pressures in which it is dirtier than the reference.
    public List<Ratio> listDirtier() {
        return ratios.stream().filter(ratio -> ratio.times() > 1).toList();
    }
}
