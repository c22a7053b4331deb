package org.shanhai.region;

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
    public enum Stage {
        /// What is spent on building: investment.
        BUILT("built"),
        /// What it brings when it runs: output, tax, jobs.
        RUNNING("running");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
