package org.shanhai.supply.pressure;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Industry;
import org.shanhai.supply.NationalExtension;

/// What industries put on nature for the value added they bring, both counted over the same places.
public sealed interface Intensities permits ChainPressures, PlacePressures {

    /// The pressures, in the order of the pack.
    List<NationalExtension> pressures();

    int number(Industry industry);

    int industryCount();

    /// P_i for a unit of output by industry; 0 where the industry's own is not known.
    double[] amounts(int pressure);

    /// V_i for a unit of output by industry; 0 where its own pressure is not known.
    double[] brought(int pressure);

    /// P_i / V_i: units of the pressure for a unit of money of value added.
    default OptionalDouble intensity(int pressure, int industry) {
        double valueAdded = brought(pressure)[industry];
        return valueAdded > 0
                ? OptionalDouble.of(amounts(pressure)[industry] / valueAdded)
                : OptionalDouble.empty();
    }

    /// The mean intensities of what somebody makes.
    ///
    /// @param output x_j, money a year
    default MeanIntensity mean(double[] output) {
        return new MeanIntensity(this, output);
    }

    /// The mean intensities of what a place makes.
    ///
    /// @param unit the place's position among the units
    /// @param counts whether an industry is among what counts: see [Industry#isEarned()]
    default MeanIntensity mean(ActivityCells activity, int unit, IntPredicate counts) {
        return mean(
                IntStream.range(0, industryCount())
                        .mapToDouble(i -> counts.test(i) ? activity.output(unit, i) : 0)
                        .toArray());
    }
}
