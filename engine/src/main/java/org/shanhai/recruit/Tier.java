package org.shanhai.recruit;

import org.shanhai.key.Keyed;

/// Where in a chain an industry stands, from far up to down.
public enum Tier implements Keyed {
    /// Supplies what the suppliers need.
    UPSTREAM_2,
    /// Supplies the industry asked of.
    UPSTREAM,
    /// Asked of.
    HERE,
    /// Buys of it.
    DOWNSTREAM
}
