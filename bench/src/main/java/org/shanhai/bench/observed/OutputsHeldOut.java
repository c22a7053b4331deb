package org.shanhai.bench.observed;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.bench.BenchChecks;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.region.Fact;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;

/// Outputs and value added of industries of places that the pack knows, each estimated without it.
record OutputsHeldOut(Region withFirms, Region without) {
    private static final double LEAST_GAIN = 0.15;

    /// Wider sets are not about industries of a place but about the place.
    private static final int MOST_INDUSTRIES = 60;

    OutputsHeldOut(Region region) {
        this(region, region.toBuilder().firmCounts(FirmCounts.NONE).build());
    }

    private static boolean isSize(Fact fact) {
        return fact.measures(Measure.OUTPUT) || fact.measures(Measure.VALUE_ADDED);
    }

    private List<Fact> known() {
        return withFirms.facts().stream()
                .filter(OutputsHeldOut::isSize)
                .filter(fact -> fact.quantity().isPresent())
                .filter(fact -> withFirms.isInside(fact.place()))
                .filter(fact -> withFirms.places().unitsWithin(fact.place()).length == 1)
                .filter(
                        fact ->
                                fact.industries().kind() != IndustrySet.Kind.ALL
                                        && fact.industries().kind() != IndustrySet.Kind.BROAD
                                        && fact.industries().members().length <= MOST_INDUSTRIES)
                .toList();
    }

    void print(BenchChecks checks) {
        List<Fact> known = known();
        double[] byFirms = known.stream().mapToDouble(f -> error(f, withFirms)).toArray();
        double[] today = known.stream().mapToDouble(f -> error(f, without)).toArray();
        System.out.println("Known outputs and value added of industries of places, each left out");
        System.out.printf(
                "  %d figures: median absolute log error %.3f with firms, %.3f without;"
                        + " within a factor of 2 %.0f %% and %.0f %%%n",
                known.size(),
                Censuses.median(byFirms),
                Censuses.median(today),
                100 * within(byFirms),
                100 * within(today));
        checks.that(
                Censuses.median(byFirms) <= (1 - LEAST_GAIN) * Censuses.median(today),
                "at least 15 % closer with firms");
        for (var scope : org.shanhai.region.Scope.values()) {
            List<Integer> of = new ArrayList<>();
            for (int k = 0; k < known.size(); k++) {
                if (known.get(k).scope() == scope) {
                    of.add(k);
                }
            }
            if (!of.isEmpty()) {
                System.out.printf(
                        "  %s, %d: %.3f with firms, %.3f without%n",
                        scope.key(),
                        of.size(),
                        Censuses.median(of.stream().mapToDouble(k -> byFirms[k]).toArray()),
                        Censuses.median(of.stream().mapToDouble(k -> today[k]).toArray()));
            }
        }
    }

    private static double within(double[] errors) {
        return java.util.Arrays.stream(errors).filter(e -> e < Math.log(2)).count()
                / (double) errors.length;
    }

    /// Of the estimate made without any size of the industries in the place.
    private static double error(Fact fact, Region region) {
        List<Fact> left =
                region.facts().stream()
                        .filter(
                                other ->
                                        !(isSize(other)
                                                && other.place().equals(fact.place())
                                                && other.industries()
                                                        .key()
                                                        .equals(fact.industries().key())))
                        .toList();
        Region less = region.toBuilder().facts(Lists.facts(region, left)).build();
        Estimate estimate = Estimator.estimate(less).orElseThrow();
        int unit = less.places().unitsWithin(fact.place())[0];
        double found = 0;
        for (int i : fact.industries().members()) {
            found +=
                    fact.measures(Measure.OUTPUT)
                            ? estimate.activity().cells().output(unit, i)
                            : estimate.activity().cells().valueAdded(unit, i);
        }
        return Math.abs(Math.log(found / fact.quantity().orElseThrow().stated()));
    }
}
