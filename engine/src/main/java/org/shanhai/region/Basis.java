package org.shanhai.region;

import org.shanhai.key.Keyed;

/// How a number is known, from the firmest to the weakest.
public enum Basis implements Keyed {
    /// Published by somebody.
    REPORTED,
    /// Arithmetic on reported figures.
    DERIVED,
    /// The outcome of a model.
    ESTIMATED,
    /// Taken for granted, with a reason.
    ASSUMED;

    /// Whether it is known as a fact: published, or arithmetic on what is.
    public boolean isFact() {
        return this == REPORTED || this == DERIVED;
    }

    /// The weaker of the two: what a figure that rests on both rests on.
    public Basis and(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
