package org.shanhai.admit.expected;

import java.util.Arrays;
import java.util.Optional;

/// A figure of a project that is drawn where it is not known. All are above zero.
public enum Magnitude {
    /// Money, once.
    INVESTMENT("investment"),
    /// km².
    LAND("land"),
    /// Money a year, as the taxes.
    OUTPUT("output"),
    /// All tax.
    TAX("tax"),
    /// Persons.
    JOBS("jobs"),
    /// The part of all tax that is revenue of the local budget.
    LOCAL_TAX("local_tax");

    /// How many are jointly log-normal among comparable projects: all but the local tax, which few
    /// of them state.
    static final int COMPARED = 5;

    private final String key;

    Magnitude(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Magnitude> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
