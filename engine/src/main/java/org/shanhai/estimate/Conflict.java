package org.shanhai.estimate;

import java.util.List;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Facts about one total that do not agree.
///
/// @param place whose total is meant
/// @param industries over which it is summed
/// @param measure what both are: value added or output, money a year of the base year, or jobs
/// @param stated what the first fact states
/// @param implied what the other facts imply: the least or the exact value
/// @param facts all facts involved, the first being the one that states the total; empty where
///     the national table itself is contradicted
public record Conflict(
        Place place,
        IndustrySet industries,
        String measure,
        double stated,
        double implied,
        List<Fact> facts) {
    private static final double ROUNDING = 0.005;

    public Conflict {
        facts = List.copyOf(facts);
    }

    /// The unit of both.
    public String unit(Region region) {
        return measure.equals(Measure.JOBS) ? "persons" : region.currency();
    }

    /// How far the two lie apart, as a fraction of what is stated.
    public double relativeGap() {
        return Math.abs(implied - stated) / Math.max(Math.abs(stated), Double.MIN_NORMAL);
    }

    /// Whether the gap is no more than what rounding leaves: below half a per cent.
    public boolean isRounding() {
        return relativeGap() < ROUNDING;
    }

    /// How it is known what the first fact states.
    public Basis statedBasis(int baseYear) {
        return basis(facts.stream().limit(1).toList(), baseYear);
    }

    /// How it is known what the others imply.
    public Basis impliedBasis(int baseYear) {
        return basis(facts.stream().skip(1).toList(), baseYear);
    }

    /// More than arithmetic, where a fact of another year or measure had to be carried over.
    private Basis basis(List<Fact> side, int baseYear) {
        Basis basis = side.stream().map(Fact::basis).reduce(Basis::and).orElse(Basis.DERIVED);
        boolean isCarried =
                side.stream().anyMatch(fact -> fact.year() != baseYear || !fact.measures(measure));
        boolean isItself =
                side.size() == 1
                        && side.getFirst()
                                .quantity()
                                .filter(one -> one.stated() == stated)
                                .isPresent();
        return isCarried ? basis.and(Basis.ESTIMATED) : isItself ? basis : basis.and(Basis.DERIVED);
    }
}
