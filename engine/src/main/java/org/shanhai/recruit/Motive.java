package org.shanhai.recruit;

import org.shanhai.key.Keyed;

/// Why somebody might come: each from something that is known, that it moves them is assumed.
public enum Motive implements Keyed {
    /// Its place has a pact with the place that calls.
    PACT,
    /// Firms of its place buy of what is made here, by fitted trade.
    BUYS,
    /// Firms of its place sell most of the product here, by fitted trade.
    SELLS,
    /// It has a plant in a later-developed place already.
    PLANT,
    /// It grows: a plant elsewhere, or more young capital than usual.
    GROWS,
    /// Goods alone: land for industry is among the dearest there, and cheaper here.
    LAND
}
