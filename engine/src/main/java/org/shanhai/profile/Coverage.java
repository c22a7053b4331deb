package org.shanhai.profile;

import org.shanhai.key.Keyed;

/// How much is known of what a place makes, counted in industries.
///
/// @param has of which it is known to make more than others
/// @param weak there by facts or by firms seen, not surely more than elsewhere
/// @param seen of which something tells and no more: one or two firms, a small company
/// @param unlikely of which no firm is seen though some would be
/// @param absent known not to be there
/// @param unknown the rest
/// @param figures industries whose size (jobs, or value added) is a fact; what is known to be
///     absent counts
/// @param needed as many figures make the place observed
/// @param firms seen in the place: the size of its sample
/// @param why what keeps it from being observed
public record Coverage(
        int has,
        int weak,
        int seen,
        int unlikely,
        int absent,
        int unknown,
        int figures,
        int needed,
        long firms,
        Thin why) {

    /// Why a place is not observed.
    public enum Thin implements Keyed {
        /// It is observed.
        NOT,
        /// A sample of its firms tells.
        SAMPLE,
        /// Some figures, too few.
        FEW_FIGURES,
        /// Facts name industries that are there or not, without any figure.
        PRESENCES_ONLY,
        /// Nothing about any industry.
        NOTHING
    }

    public boolean isObserved() {
        return why == Thin.NOT;
    }

    /// Whether figures or firms tell what it makes.
    public boolean isTold() {
        return isObserved() || why == Thin.SAMPLE;
    }

    /// Industries that are there, strong or weak.
    public int present() {
        return has + weak;
    }
}
