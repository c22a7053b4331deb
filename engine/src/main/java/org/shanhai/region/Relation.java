package org.shanhai.region;

/// How a figure stands to what is stated of it.
public enum Relation {
    EQUAL("equal", "="),
    AT_LEAST("at_least", "≥"),
    AT_MOST("at_most", "≤"),
    ABOUT("about", "≈"),
    BETWEEN("between", "–");

    private final String key;

    private final String sign;

    Relation(String key, String sign) {
        this.key = key;
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public String key() {
        return key;
    }
}
