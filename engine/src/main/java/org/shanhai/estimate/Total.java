package org.shanhai.estimate;

import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.kept.Fingerprint;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What is known of one total: value added, output or jobs summed over the units of a place and a
/// set of industries lie between two bounds, money or persons of the base year; equal bounds make
/// it exact.
///
/// @param units row numbers the sum runs over, ascending
/// @param industries column numbers the sum runs over, ascending
/// @param facts what it rests on; empty for the national table itself
/// @param error relative: it gives way to what it would move far; 0 where it must be met
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Total(
        Place place,
        IndustrySet set,
        int[] units,
        int[] industries,
        double low,
        double high,
        Basis basis,
        List<Fact> facts,
        double error) {
    Total {
        facts = List.copyOf(facts);
    }

    /// One that must be met.
    Total(
            Place place,
            IndustrySet set,
            int[] units,
            int[] industries,
            double low,
            double high,
            Basis basis,
            List<Fact> facts) {
        this(place, set, units, industries, low, high, basis, facts, 0);
    }

    /// What all units have of some industries.
    static Total everywhere(Region region, double amount, int... industries) {
        String set = industries.length == 1 ? region.industries().get(industries[0]).code() : "";
        return new Total(
                region.places().listRoots().getFirst(),
                region.industries().findSet(set).orElseThrow(),
                IntStream.range(0, region.places().unitCount()).toArray(),
                industries,
                amount,
                amount,
                Basis.REPORTED,
                List.of());
    }

    boolean isExact() {
        return low == high;
    }

    boolean contains(Total other) {
        return includes(units, other.units) && includes(industries, other.industries);
    }

    private static boolean includes(int[] sorted, int[] wanted) {
        int k = 0;
        for (int value : wanted) {
            while (k < sorted.length && sorted[k] < value) {
                k++;
            }
            if (k == sorted.length || sorted[k] != value) {
                return false;
            }
        }
        return true;
    }

    /// The sum of its cells, but for those that are NaN.
    double sumOf(double[] cells, int n) {
        double sum = 0;
        for (int r : units) {
            for (int i : industries) {
                double cell = cells[r * n + i];
                sum += Double.isNaN(cell) ? 0 : cell;
            }
        }
        return sum;
    }

    /// All of it that cells go by.
    void addTo(Fingerprint.Maker origin) {
        origin.add(place.key()).add(set.key()).add(low, high, error);
        origin.add(IntStream.of(units).asDoubleStream().toArray());
        origin.add(IntStream.of(industries).asDoubleStream().toArray());
        facts.forEach(fact -> origin.add(fact.measure().key()));
    }

    /// The same total with other bounds.
    Total within(double newLow, double newHigh) {
        return within(newLow, newHigh, error);
    }

    Total within(double newLow, double newHigh, double newError) {
        return new Total(place, set, units, industries, newLow, newHigh, basis, facts, newError);
    }
}
