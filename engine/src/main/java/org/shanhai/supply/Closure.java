package org.shanhai.supply;

import org.shanhai.key.Keyed;

/// Which purchases an effect follows.
public enum Closure implements Keyed {
    /// Direct and indirect: what industries buy of one another (Type I).
    TYPE_I,
    /// Induced as well: households spend the wages (Type II).
    TYPE_II
}
