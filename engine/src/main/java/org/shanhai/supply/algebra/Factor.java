package org.shanhai.supply.algebra;

import org.shanhai.key.Keyed;

/// What a change between two national tables is parted into, in the order of the product
/// ĝ · L(A) · m · F.
public enum Factor implements Keyed {
    /// The indicator for a unit of output of each industry.
    INTENSITY,
    /// What industries buy of one another at home for a unit of output.
    TECHNOLOGY,
    /// The shares of products in final demand.
    MIX,
    /// How much final demand there is in all.
    LEVEL
}
