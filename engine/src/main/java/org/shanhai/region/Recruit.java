package org.shanhai.region;

import org.shanhai.key.Keyed;

/// Whether a county can win firms of an industry by its own efforts.
public enum Recruit implements Keyed {
    /// Firms choose where they settle, and a county can win them.
    YES,
    /// Firms settle where their material is: a deposit, herds, waste. A county may have it, and
    /// nobody is called for it unasked.
    MATERIAL,
    /// Firms need a licence that is decided elsewhere, and few are given.
    LICENSED,
    /// The state keeps it to firms of its own.
    MONOPOLY,
    /// It comes with a network that is planned for a whole region.
    NETWORK,
    /// It serves those who are there already, and grows with them.
    LOCAL,
    /// What it brings comes with land and buildings, not with those who work in it.
    RENT;

    /// Whether a county may have it by its own doing.
    public boolean isOpen() {
        return this == YES || this == MATERIAL;
    }
}
