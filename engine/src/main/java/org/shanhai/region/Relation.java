package org.shanhai.region;

import org.shanhai.key.Keyed;

/// How a figure stands to what is stated of it.
public enum Relation implements Keyed {
    EQUAL("="),
    AT_LEAST("≥"),
    AT_MOST("≤"),
    ABOUT("≈"),
    BETWEEN("–");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /// What a number says that stands so to what it is about.
    public Quantity of(double number) {
        return switch (this) {
            case EQUAL, BETWEEN -> Quantity.exactly(number);
            case AT_LEAST -> Quantity.atLeast(number);
            case AT_MOST -> Quantity.atMost(number);
            case ABOUT -> Quantity.about(number);
        };
    }
}
