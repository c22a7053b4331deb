package org.shanhai.region;

import org.shanhai.key.Keyed;

/// A point of the curve by which projects come up to what they promise: so much of it so many years
/// after they were let in. Between two points it is straight, behind the last it stays.
///
/// @param industry the key of the industry set it is for; empty for all
/// @param share a part of one
public record BuildUp(
        Stage stage,
        String industry,
        double years,
        double share,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// Which promises come up that way.
    public enum Stage implements Keyed {
        /// What is spent on building: investment.
        BUILT,
        /// What it brings when it runs: output, tax, jobs.
        RUNNING
    }
}
