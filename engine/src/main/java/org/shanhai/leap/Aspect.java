package org.shanhai.leap;

import org.shanhai.key.Keyed;

/// What an industry is put in order by, within its class. Each is a rank among the industries
/// compared, so that none counts more for its unit.
public enum Aspect implements Keyed {
    /// How near it is to what the place is known to have.
    REACH,
    /// How much of the goods it buys is made by industries the place is known to have.
    SUPPLIERS,
    /// Value added a job.
    VALUE,
    /// Cleanliness beside the place, each pressure where it counts.
    CLEAN,
    /// Value added for land, where comparable projects tell.
    LAND,
    /// Value added for energy used in the place.
    ENERGY,
    /// Jobs for a unit of output.
    JOBS,
    /// Net taxes on production for a unit of output; never tax brought.
    TAX
}
