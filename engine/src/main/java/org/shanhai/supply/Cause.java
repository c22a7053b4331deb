package org.shanhai.supply;

import org.shanhai.key.Keyed;

/// What is not known of trade and jobs, and makes answers of the supply model uncertain.
public enum Cause implements Keyed {
    /// How much each place sells to itself of each product.
    OWN_SHARES,
    /// How far the goods of a class travel, and how many go anywhere.
    REACH,
    /// How trade falls far away, and how near places are to one another for trade.
    KERNEL,
    /// All of these at once, where there is time for few draws: which of them it was stays untold.
    TRADE,
    /// How many jobs a unit of output gives.
    JOBS
}
