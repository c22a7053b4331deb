package org.shanhai.profile;

import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What places are known to make, and how industries are related: from facts and from firms seen,
/// never from estimates.
///
/// Asked of a place that is a sum of others it throws an [IllegalArgumentException]. Immutable.
///
/// @param cells the same by positions
public record Structure(Region region, Activity activity, StructureCells cells) {
    /// Relatedness is read from where industries are once so many places inside are observed.
    public static final int FEWEST_PLACES = 20;

    private Structure(Region region, Activity activity, FirmSample sample) {
        this(region, activity, new StructureCells(region, activity, sample));
    }

    /// The structure a region's facts and the firms seen in it carry.
    ///
    /// @param activity of that region: it says which of its cells are facts
    public static Structure of(Region region, Activity activity) {
        return new Structure(region, activity, FirmSample.of(region));
    }

    private int unit(Place place) {
        return region.places().getUnitNumber(place);
    }

    private int number(Industry industry) {
        return region.industries().number(industry);
    }

    /// What is known of an industry in a place.
    public Holding holding(Place place, Industry industry) {
        return cells.holding(unit(place), number(industry));
    }

    /// The chance that a place makes more of an industry than others, P(LQ > 1): 1 or 0 by facts,
    /// else what the firms seen say, else what is believed of any place.
    public double chance(Place place, Industry industry) {
        return cells.chance(unit(place), number(industry));
    }

    /// What firms say, beside facts or against them; empty without a sample of the place.
    public Optional<Seen> seen(Place place, Industry industry) {
        return cells.seen(unit(place), number(industry));
    }

    /// Whether it may be said that a place has an industry ([Holding#HAS]): what is named to
    /// people. What is counted is [StructureCells#evidence(int, int)].
    public boolean has(Place place, Industry industry) {
        return cells.has(unit(place), number(industry));
    }

    /// Whether an industry is there, however strong ([StructureCells#isThere(int, int)]).
    public boolean isThere(Place place, Industry industry) {
        return cells.isThere(unit(place), number(industry));
    }

    /// Whether a fact tells of an industry in a place; else firms seen do, or nothing.
    public boolean isFact(Place place, Industry industry) {
        return cells.isFact(unit(place), number(industry));
    }

    /// The firmest basis of what [#holding(Place, Industry)] says; empty where it is unknown.
    public Optional<Basis> findBasis(Place place, Industry industry) {
        return cells.findBasis(unit(place), number(industry));
    }

    /// How many units inside the study area are observed.
    public int observedCount() {
        return cells.observedCount();
    }

    public Coverage coverage(Place place) {
        return cells.coverage(unit(place));
    }

    /// The location quotient, of [#quotientOf()], where the size of the industry here is a fact.
    public OptionalDouble quotient(Place place, Industry industry) {
        return cells.quotient(unit(place), number(industry));
    }

    /// What location quotients are of: `jobs` or `value_added`.
    public String quotientOf() {
        return cells.quotientOf();
    }

    /// φ, symmetric, industries × industries, a copy; 0 × 0 where [#relatednessKey()] is `none`.
    public Matrix relatedness() {
        return cells.relatedness();
    }

    /// φ of two industries; 0 where no relatedness is known.
    public double relatedness(Industry industry, Industry other) {
        return cells.relatedness(number(industry), number(other));
    }

    /// `locational_correlation`, `proximity`, `input_output` or `none`.
    public String relatednessKey() {
        return cells.relatednessKey();
    }

    /// How much of what is related to an industry a place has, itself left out; relative where
    /// firms are seen ([StructureCells#density(int, int)]).
    public OptionalDouble density(Place place, Industry industry) {
        return cells.density(unit(place), number(industry));
    }

    /// How much of what firms could tell of a place is known, from 0 to 1: its evidence over what
    /// there would be on average if all were measured. Where no firms are seen anywhere 1 of an
    /// observed place.
    public double evidenceShare(Place place) {
        return cells.evidenceShare(unit(place));
    }

    /// How many industries a place is known to have.
    public int diversity(Place place) {
        return cells.diversity(unit(place));
    }
}
