package org.shanhai.region;

import org.shanhai.key.Keyed;

/// Why an industry comes with the goods of others, so that it makes no chain of its own between
/// places.
public enum Margin implements Keyed {
    /// It trades them.
    TRADE,
    /// It carries or stores them.
    CARRIAGE
}
