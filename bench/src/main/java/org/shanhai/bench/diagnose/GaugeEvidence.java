package org.shanhai.bench.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.diagnose.Gauge;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Value;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Prints what each gauge of handicaps goes with: the rank correlation with GDP a person over the
/// places of the embedded pack that know both, nearest to the year most of them know. A gauge of
/// money that does not rise with it tells of transfers, not of means.
public final class GaugeEvidence {
    private static final String MEANS = "value_added_per_person";
    private static final int FEWEST = 20;
    private static final double LEAST = 0.2;

    private GaugeEvidence() {}

    public static void main(String[] arguments) {
        Region region = PackReader.read(EmbeddedPacks.preferred()).orElseThrow();
        Profiles profiles = Profiles.of(region);
        BenchChecks checks = new BenchChecks();
        System.out.println(
                "gauge, year most places know, places, rank correlation with GDP a person");
        for (Gauge gauge : Gauge.ALL) {
            print(gauge, region, profiles, checks);
        }
        checks.end();
    }

    private static void print(Gauge gauge, Region region, Profiles profiles, BenchChecks checks) {
        List<Double> own = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (Place place : region.listInside()) {
            Optional<Value> value = profiles.find(place, gauge.key());
            Optional<Value> other = profiles.find(place, MEANS);
            if (value.isPresent() && other.isPresent()) {
                own.add(gauge.moreIsBetter() ? value.get().value() : -value.get().value());
                means.add(other.get().value());
            }
        }
        if (own.size() < FEWEST) {
            return;
        }
        double correlation = Ranks.correlation(array(own), array(means));
        System.out.printf(
                "%-36s %d %3d %+.2f%n",
                gauge.key(), profiles.yearOf(gauge.key()), own.size(), correlation);
        if (gauge.handicap() == Handicap.INVESTMENT) {
            checks.that(correlation >= LEAST, gauge.key() + " goes with GDP a person by " + LEAST);
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
