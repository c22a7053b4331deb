package org.shanhai.admit.expected;

import org.shanhai.key.Keyed;

/// A figure of a project that is drawn where it is not known. All are above zero.
public enum Magnitude implements Keyed {
    /// Money, once.
    INVESTMENT,
    /// km².
    LAND,
    /// Money a year, as the taxes.
    OUTPUT,
    /// All tax.
    TAX,
    /// Persons.
    JOBS,
    /// The part of all tax that is revenue of the local budget.
    LOCAL_TAX;

    /// How many are jointly log-normal among comparable projects: all but the local tax, which few
    /// of them state.
    static final int COMPARED = 5;
}
