package org.shanhai.recruit;

import org.shanhai.key.Keyed;

/// Why somebody might come: each from something known or fitted, that it moves them is assumed.
public enum Motive implements Keyed {
    /// Its place has a pact with the place that calls.
    PACT,
    /// Firms of its place buy of what is made here, by fitted trade.
    BUYS,
    /// Firms of its place sell most of the product here, by fitted trade.
    SELLS,
    /// It has a plant in a later-developed place already.
    PLANT,
    /// It grows: its firms have clearly more young capital than usual.
    GROWS,
    /// Goods alone: the lowest allowed price of land is among the highest there, and lower here.
    LAND
}
