package org.shanhai.leap;

/// What an industry is put in order by, within its class. Each is a rank among the industries
/// compared, so that none counts more for its unit.
public enum Aspect {
    /// How near it is to what the place is known to have.
    REACH("reach"),
    /// How much of the goods it buys is made by industries the place is known to have.
    SUPPLIERS("suppliers"),
    /// Value added a job.
    VALUE("value"),
    /// Cleanliness beside the place, each pressure where it counts.
    CLEAN("clean"),
    /// Value added for land, where comparable projects tell.
    LAND("land"),
    /// Value added for energy used in the place.
    ENERGY("energy"),
    /// Jobs for a unit of output.
    JOBS("jobs"),
    /// Net taxes on production for a unit of output; never tax brought.
    TAX("tax");

    private final String key;

    Aspect(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
