package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

/// Turns facts into what the estimate must meet: totals that bind, and figures that only shape
/// the prior.
///
/// A fact binds when it speaks of the whole (or of the firms above scale or of a zone: then as a
/// lower bound) and lies within two years of the base year. One of the base year binds as it is
/// stated; one of another year is carried by the area's growth and binds within [#DRIFT] a
/// year; a rounded one within [#ROUNDING]. Of several about the same total the nearest year
/// counts. Output is turned into value added by the national ratio of the same industries. Jobs
/// bind likewise, as jobs, not carried by growth, but only cells are held to them: who counts whom
/// differs, so that wider totals are taken to be near the truth.
///
/// @param totals what binds, at most one total of each side for each place and set of industries
/// @param hints what shapes the prior: older figures, clusters and towns, which do nothing else,
///     and zones
/// @param jobs totals of persons
/// @param contradictions facts of one year about one total that state different amounts
record Evidence(
        Region region,
        Nation nation,
        Growth growth,
        List<Total> totals,
        List<Total> hints,
        List<Total> jobs,
        List<Conflict> contradictions) {
    /// Years from the base year within which facts bind.
    static final int WINDOW = 2;

    /// What binds. The firms of a zone are some of its place's, as those above scale are.
    private static final Set<Scope> BINDING = EnumSet.of(Scope.ALL, Scope.ABOVE_SCALE, Scope.ZONE);

    /// How far a place's growth in a year is taken to leave the area's at most: ±10 %.
    /// Assumed, and wide on purpose: within the bounds the prior, which is the carried figure,
    /// decides.
    static final double DRIFT = 0.10;

    /// What "about" leaves open: ±5 %. Assumed.
    static final double ROUNDING = 0.05;

    /// Two figures of one year and total contradict one another beyond this.
    static final double CONTRADICTION = 0.02;

    Evidence(Region region, Nation nation) {
        this(
                region,
                nation,
                new Growth(region),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (Place place : region.places().all()) {
            // The country's own totals are the national table.
            if (place.kind() != Place.Kind.COUNTRY) {
                collect(place);
            }
        }
    }

    private void collect(Place place) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : region.facts().about(place)) {
            boolean jobs = fact.measures(Measure.JOBS);
            boolean measured = fact.measures(Measure.VALUE_ADDED) || fact.measures(Measure.OUTPUT);
            if ((measured || jobs) && fact.quantity().isPresent()) {
                boolean binds =
                        BINDING.contains(fact.scope())
                                && Math.abs(fact.year() - region.baseYear()) <= WINDOW;
                if (binds) {
                    groups.computeIfAbsent(sideKey(fact), key -> new ArrayList<>()).add(fact);
                }
                if (!jobs && (!binds || fact.scope() == Scope.ZONE)) {
                    total(fact, 0).ifPresent(hints::add);
                }
            }
        }
        for (List<Fact> facts : groups.values()) {
            facts.sort(
                    Comparator.comparingInt((Fact f) -> Math.abs(f.year() - region.baseYear()))
                            .thenComparing(f -> !f.measures(Measure.VALUE_ADDED)));
            Fact chosen = facts.getFirst();
            total(chosen, DRIFT).ifPresent(chosen.measures(Measure.JOBS) ? jobs::add : totals::add);
            facts.stream().skip(1).forEach(other -> compare(chosen, other));
        }
    }

    /// Facts with the same key are about the same side of the same total.
    private static String sideKey(Fact fact) {
        Quantity quantity = fact.quantity().orElseThrow();
        String side =
                switch (fact.scope()) {
                    case ABOVE_SCALE -> "above-scale";
                    // Two zones of a place do not contradict one another.
                    case ZONE -> "zone " + fact.source();
                    default ->
                            switch (quantity.relation()) {
                                case EQUAL, ABOUT, BETWEEN -> "whole";
                                case AT_LEAST -> "least";
                                case AT_MOST -> "most";
                            };
                };
        // A cell's output can be known beside its value added; a wider set needs one.
        boolean own = fact.industries().kind() == IndustrySet.Kind.ONE;
        String measure = own || fact.measures(Measure.JOBS) ? fact.measure().key() : "";
        return fact.industries().key() + " " + side + " " + measure;
    }

    private void compare(Fact chosen, Fact other) {
        boolean comparable =
                chosen.year() == other.year()
                        && chosen.measure().equals(other.measure())
                        && chosen.quantity().orElseThrow().isPoint()
                        && other.quantity().orElseThrow().isPoint();
        if (comparable) {
            double a = chosen.quantity().get().low();
            double b = other.quantity().get().low();
            if (Math.abs(a - b) > CONTRADICTION * Math.max(a, b)) {
                contradictions.add(
                        new Conflict(
                                chosen.place(),
                                chosen.industries(),
                                chosen.measure().key(),
                                a,
                                b,
                                List.of(chosen, other)));
            }
        }
    }

    /// The total that a fact speaks of, in value added or jobs of the base year.
    ///
    /// @param drift what a year's distance leaves open on either side, as a fraction
    private Optional<Total> total(Fact fact, double drift) {
        OptionalDouble factor = factor(fact);
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        Quantity stated = fact.quantity().orElseThrow();
        double years = Math.abs(fact.year() - region.baseYear());
        double open = drift * years + (stated.about() && drift > 0 ? ROUNDING : 0);
        double low = Math.max(0, stated.low()) * factor.getAsDouble() * (1 - open);
        double high =
                fact.scope() == Scope.ALL
                        ? stated.high() * factor.getAsDouble() * (1 + open)
                        : Double.POSITIVE_INFINITY;
        boolean asStated = !fact.measures(Measure.OUTPUT) && years == 0 && !stated.about();
        // A figure carried to another year, with room around it, is no longer plain arithmetic.
        Basis weakest = asStated ? fact.basis() : years == 0 ? Basis.DERIVED : Basis.ESTIMATED;
        return Optional.of(
                new Total(
                        fact.place(),
                        fact.industries(),
                        region.places().unitsWithin(fact.place()),
                        fact.industries().members(),
                        low,
                        high,
                        fact.basis().and(weakest),
                        List.of(fact)));
    }

    private OptionalDouble factor(Fact fact) {
        if (fact.measures(Measure.JOBS)) {
            return OptionalDouble.of(1);
        }
        int[] members = fact.industries().members();
        double ratio = fact.measures(Measure.OUTPUT) ? nation.valueAddedRatio(members) : 1;
        Optional<Double> carried = growth.factor(fact.year(), commonBroad(members));
        return carried.isPresent() && ratio > 0
                ? OptionalDouble.of(carried.get() * ratio)
                : OptionalDouble.empty();
    }

    private Optional<Broad> commonBroad(int[] industries) {
        Broad first = region.industries().get(industries[0]).broad();
        for (int i : industries) {
            if (region.industries().get(i).broad() != first) {
                return Optional.empty();
            }
        }
        return Optional.of(first);
    }
}
