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
}
