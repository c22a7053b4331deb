package org.shanhai.recruit;

import java.util.OptionalDouble;
import org.shanhai.region.Basis;

/// By what targets of a gap are ordered: five parts from 0 to 1, each with a weight. What is not
/// known counts nothing. Weights and scales are assumed.
///
/// @param evidence how firmly it is known to make it
/// @param pact whether its place has a pact with the place that calls
/// @param near e^(−km / [#KM])
/// @param size of a cluster its firms seen over the most seen in any place; of a company or firm
///     the logarithm of its staff over that of [#LARGE]
/// @param expanding 1 with a plant elsewhere, or where young capital stands above the region's; ½
///     of a young firm
public record TargetScore(
        double evidence, double pact, double near, double size, double expanding) {
    public static final double EVIDENCE = 0.30;
    public static final double PACT = 0.20;
    public static final double NEAR = 0.20;
    public static final double SIZE = 0.15;
    public static final double EXPANDING = 0.15;

    /// How far an office travels to call: assumed.
    public static final double KM = 100;

    /// Staff of which the size counts in full: assumed.
    public static final double LARGE = 10_000;

    /// From 0 to 1.
    public double total() {
        return EVIDENCE * evidence
                + PACT * pact
                + NEAR * near
                + SIZE * size
                + EXPANDING * expanding;
    }

    /// What a fact of such a basis counts; what is only assumed is as good as not.
    static double of(Basis basis) {
        return switch (basis) {
            case REPORTED -> 1;
            case DERIVED -> 0.9;
            case ESTIMATED -> 0.6;
            case ASSUMED -> 0.3;
        };
    }

    static double near(OptionalDouble km) {
        return km.isPresent() ? Math.exp(-km.getAsDouble() / KM) : 0;
    }

    static double size(OptionalDouble staff) {
        return staff.isPresent() && staff.getAsDouble() >= 1
                ? Math.min(1, Math.log(staff.getAsDouble()) / Math.log(LARGE))
                : 0;
    }
}
