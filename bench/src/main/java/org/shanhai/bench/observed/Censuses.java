package org.shanhai.bench.observed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmSample;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Region;

/// Shares of divisions in the industrial jobs of a place, as its census published them, beside
/// those that firms imply at the nation's jobs a firm, and those of the mix of the study area.
record Censuses(Region region, FirmSample sample) {
    Censuses(Region region) {
        this(region, FirmSample.of(region));
    }

    void print(BenchChecks checks) {
        List<Fact> shares =
                region.facts().stream()
                        .filter(fact -> fact.measure().key().equals("jobs_share"))
                        .filter(fact -> fact.quantity().isPresent())
                        .filter(fact -> region.isInside(fact.place()) || isSum(fact))
                        .toList();
        double[] byFirms = new double[shares.size()];
        double[] byMix = new double[shares.size()];
        System.out.println("Shares of divisions in industrial jobs, by censuses");
        for (int k = 0; k < byFirms.length; k++) {
            Fact fact = shares.get(k);
            double stated = fact.quantity().orElseThrow().stated();
            double firms = share(fact, true);
            double mix = share(fact, false);
            byFirms[k] = Math.abs(Math.log(firms / stated));
            byMix[k] = Math.abs(Math.log(mix / stated));
            System.out.printf(
                    "  %s %s: %.3f; by firms %.3f, by the mix %.3f%n",
                    fact.place().key(), fact.industries().key(), stated, firms, mix);
        }
        System.out.printf(
                "  median absolute log error of %d: by firms %.2f, by the mix %.2f%n",
                byFirms.length, median(byFirms), median(byMix));
        checks.that(median(byFirms) < median(byMix), "closer than the mix");
    }

    private boolean isSum(Fact fact) {
        return Arrays.stream(region.places().unitsWithin(fact.place()))
                .allMatch(unit -> region.isInside(region.places().unit(unit)));
    }

    private double share(Fact fact, boolean byFirms) {
        NationalTable table = region.nationalTable().orElseThrow();
        double of = 0;
        double all = 0;
        for (int i = 0; i < region.industries().count(); i++) {
            Industry industry = region.industries().get(i);
            if (Block.find(industry).filter(b -> b == Block.GOODS).isPresent()) {
                double quotient =
                        byFirms
                                ? sample.seen(fact.place(), industry)
                                        .map(seen -> seen.mean())
                                        .orElse(1.0)
                                : 1;
                double jobs = quotient * table.jobs(i);
                int number = i;
                all += jobs;
                of +=
                        IntStream.of(fact.industries().members()).anyMatch(m -> m == number)
                                ? jobs
                                : 0;
            }
        }
        return of / all;
    }

    static double median(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
