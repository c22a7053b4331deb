package org.shanhai.supply.algebra;

/// What a change between two national tables is parted into, in the order of the product
/// ĝ · L(A) · m · F.
public enum Factor {
    /// The indicator for a unit of output of each industry.
    INTENSITY("intensity"),
    /// What industries buy of one another at home for a unit of output.
    TECHNOLOGY("technology"),
    /// The shares of products in final demand.
    MIX("mix"),
    /// How much final demand there is in all.
    LEVEL("level");

    private final String key;

    Factor(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
