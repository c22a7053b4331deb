package org.shanhai.region;

/// How a number is known, from the firmest to the weakest.
public enum Basis {
    /// Published by somebody.
    REPORTED("reported"),
    /// Arithmetic on reported figures.
    DERIVED("derived"),
    /// The outcome of a model.
    ESTIMATED("estimated"),
    /// Taken for granted, with a reason.
    ASSUMED("assumed");

    private final String key;

    Basis(String key) {
        this.key = key;
    }

    /// The word used in packs, text and JSON.
    public String key() {
        return key;
    }

    /// Whether it is known as a fact: published, or arithmetic on what is.
    public boolean isFact() {
        return this == REPORTED || this == DERIVED;
    }

    /// The weaker of the two: what a figure that rests on both rests on.
    public Basis and(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
