package org.shanhai.supply;

/// Which purchases an effect follows.
public enum Closure {
    /// Direct and indirect: what industries buy of one another (Type I).
    TYPE_I,
    /// Induced as well: households spend the wages (Type II).
    TYPE_II
}
