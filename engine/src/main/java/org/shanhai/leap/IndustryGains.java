package org.shanhai.leap;

import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Broad;
import org.shanhai.region.Limited;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.PlacePressures;

/// What each industry brings and takes, by the ratios of the nation's table.
final class IndustryGains {
    /// A maker of goods of whose output more than this is value added works on what the national
    /// table books at no cost, as scrap. The next below are quarries, at half. Assumed.
    static final double UNPRICED_FROM = 0.75;

    /// That is told only where makers of goods buy at least half of their output on the whole: a
    /// table with fewer purchases leaves them out.
    private static final double MOST_ON_THE_WHOLE = 0.5;

    private final Region region;
    private final double[] valueAddedPerOutput;
    private final double[] jobsPerOutput;
    private final double onTheWhole;

    IndustryGains(Region region, InputOutput technology) {
        this.region = region;
        valueAddedPerOutput = technology.valueAdded();
        jobsPerOutput = technology.jobs();
        double made = 0;
        double added = 0;
        for (int i = 0; i < valueAddedPerOutput.length; i++) {
            double output = isMaker(i) ? technology.output()[i] : 0;
            made += output;
            added += output * valueAddedPerOutput[i];
        }
        onTheWhole = made > 0 ? added / made : 1;
    }

    double valueAddedPerOutput(int i) {
        return valueAddedPerOutput[i];
    }

    /// Whether the table books what an industry works on.
    boolean isPriced(int i) {
        return !isMaker(i)
                || valueAddedPerOutput[i] <= UNPRICED_FROM
                || onTheWhole > MOST_ON_THE_WHOLE;
    }

    private boolean isMaker(int i) {
        return region.industries().get(i).broad() == Broad.SECONDARY;
    }

    /// Value added for energy used in the place, by an industry and what of its chain is there;
    /// empty where energy is no pressure of the pack.
    static OptionalDouble perEnergy(PlacePressures here, int i) {
        String energy = Limited.Resource.ENERGY.key();
        for (int p = 0; p < here.pressures().size(); p++) {
            if (here.pressures().get(p).key().equals(energy) && here.amounts(p)[i] > 0) {
                return OptionalDouble.of(here.brought(p)[i] / here.amounts(p)[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /// What an industry itself takes of a limited thing for a unit of its value added.
    OptionalDouble need(Limited of, int i, PlacePressures here) {
        double own = valueAddedPerOutput[i];
        if (!(own > 0)) {
            return OptionalDouble.empty();
        }
        if (of == Limited.Resource.LABOUR) {
            return Double.isNaN(jobsPerOutput[i])
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(jobsPerOutput[i] / own);
        }
        Optional<NationalExtension> pressure =
                here.pressures().stream().filter(each -> each.key().equals(of.key())).findFirst();
        return pressure.isPresent() && pressure.get().isKnown(i)
                ? OptionalDouble.of(pressure.get().perOutput(i) / own)
                : OptionalDouble.empty();
    }
}
