package org.shanhai.supply;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.linalg.Matrix;

/// What a region's economy would lose without a place or without an industry, measured by an
/// indicator: hypothetical extraction under each kernel.
///
/// Each takes one solution of a system of the size of the economy for each kernel, so that all of
/// them together take as long as a few commands about effects.
public final class Linkage {
    private final SupplyChains chains;
    private final Indicator indicator;

    public Linkage(SupplyChains chains, Indicator indicator) {
        this.chains = chains;
        this.indicator = indicator;
    }

    /// What is lost without a place or an industry, in the unit of the indicator.
    ///
    /// @param own what it makes itself
    /// @param region what others in the study area lose for its sake
    /// @param outside what others outside lose
    /// @param elsewhere the two together: the linkage
    /// @param covered the share of the output others lose whose intensity is known
    /// @param byPlace what others lose in each place, by number
    /// @param byIndustry what others lose in each industry, by number
    public record Loss(
            double own,
            Effects.Amount region,
            Effects.Amount outside,
            Effects.Amount elsewhere,
            double covered,
            List<Effects.Amount> byPlace,
            List<Effects.Amount> byIndustry) {
        public Loss {
            byPlace = List.copyOf(byPlace);
            byIndustry = List.copyOf(byIndustry);
        }
    }

    /// Without all that is made in a place.
    ///
    /// @param place number of the unit
    public Loss withoutPlace(int place) {
        int n = chains.technology().industryCount();
        boolean[] struck = new boolean[chains.economy().placeCount() * n];
        java.util.Arrays.fill(struck, place * n, (place + 1) * n, true);
        return without(struck);
    }

    /// Without an industry, in all places of the nation.
    public Loss withoutIndustry(int industry) {
        int n = chains.technology().industryCount();
        boolean[] struck = new boolean[chains.economy().placeCount() * n];
        for (int c = industry; c < struck.length; c += n) {
            struck[c] = true;
        }
        return without(struck);
    }

    private Loss without(boolean[] struck) {
        int places = chains.economy().placeCount();
        int n = chains.technology().industryCount();
        double[] known = indicator.known();
        Ranges byPlace = new Ranges(places);
        Ranges byIndustry = new Ranges(n);
        Ranges sides = new Ranges(3);
        double own = 0;
        for (int c = 0; c < struck.length; c++) {
            own += struck[c] ? chains.activity().output(c / n, c % n) * known[c % n] : 0;
        }
        double covered = Double.NaN;
        for (Economy economy : chains.economies().values()) {
            Matrix lost = economy.lostWithout(struck).values();
            double[] inPlace = new double[places];
            double[] inIndustry = new double[n];
            double[] onSide = new double[3];
            double output = 0;
            double measured = 0;
            for (int c = 0; c < struck.length; c++) {
                if (!struck[c]) {
                    int i = c % n;
                    double made = lost.get(c / n, i);
                    double amount = made * known[i];
                    inPlace[c / n] += amount;
                    inIndustry[i] += amount;
                    onSide[chains.isInside(c / n) ? 0 : 1] += amount;
                    onSide[2] += amount;
                    output += made;
                    measured += indicator.isKnown(i) ? made : 0;
                }
            }
            byPlace.add(inPlace);
            byIndustry.add(inIndustry);
            sides.add(onSide);
            if (Double.isNaN(covered)) {
                covered = output > 0 ? measured / output : 1;
            }
        }
        List<Effects.Amount> bySide = sides.amounts();
        return new Loss(
                own,
                bySide.get(0),
                bySide.get(1),
                bySide.get(2),
                covered,
                byPlace.amounts(),
                byIndustry.amounts());
    }

    /// Amounts under the chosen kernel, which comes first, and their range over all.
    private static final class Ranges {
        private final List<double[]> byKernel = new ArrayList<>();
        private final int count;

        Ranges(int count) {
            this.count = count;
        }

        void add(double[] amounts) {
            byKernel.add(amounts);
        }

        List<Effects.Amount> amounts() {
            List<Effects.Amount> amounts = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                double value = byKernel.getFirst()[k];
                double low = value;
                double high = value;
                for (double[] each : byKernel) {
                    low = Math.min(low, each[k]);
                    high = Math.max(high, each[k]);
                }
                amounts.add(new Effects.Amount(value, low, high));
            }
            return amounts;
        }
    }
}
