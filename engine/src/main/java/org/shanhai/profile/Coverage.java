package org.shanhai.profile;

/// How much is known of what a place makes, counted in industries.
///
/// @param present there by facts, strong or weak
/// @param absent known not to be there
/// @param unknown the rest
/// @param figures industries whose size (jobs, or value added) is a fact; what is known to be
///     absent counts
/// @param needed as many figures make the place observed
/// @param why what keeps it from being observed
public record Coverage(int present, int absent, int unknown, int figures, int needed, Thin why) {

    /// Why a place is not observed.
    public enum Thin {
        /// It is observed.
        NOT("not"),
        /// Some figures, too few.
        FEW_FIGURES("few_figures"),
        /// Facts name industries that are there or not, without any figure.
        PRESENCES_ONLY("presences_only"),
        /// Nothing about any industry.
        NOTHING("nothing");

        private final String key;

        Thin(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public boolean isObserved() {
        return why == Thin.NOT;
    }
}
