package org.shanhai.estimate;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;

/// What is known of one total: value added summed over the units of a place and a set of
/// industries lies between two bounds, money a year of the base year; equal bounds make it
/// exact.
final class Total {
    private final Place place;
    private final IndustrySet set;
    private final int[] units;
    private final int[] industries;
    private final double low;
    private final double high;
    private final Basis basis;
    private final List<Fact> facts;

    /// @param units row numbers the sum runs over, ascending
    /// @param industries column numbers the sum runs over, ascending
    /// @param facts what it rests on; empty for the national table itself
    Total(
            Place place,
            IndustrySet set,
            int[] units,
            int[] industries,
            double low,
            double high,
            Basis basis,
            List<Fact> facts) {
        this.place = place;
        this.set = set;
        this.units = units;
        this.industries = industries;
        this.low = low;
        this.high = high;
        this.basis = basis;
        this.facts = List.copyOf(facts);
    }

    Place place() {
        return place;
    }

    IndustrySet set() {
        return set;
    }

    int[] units() {
        return units;
    }

    int[] industries() {
        return industries;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    Basis basis() {
        return basis;
    }

    List<Fact> facts() {
        return facts;
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

    /// The same total with other bounds.
    Total within(double newLow, double newHigh) {
        return new Total(place, set, units, industries, newLow, newHigh, basis, facts);
    }
}
