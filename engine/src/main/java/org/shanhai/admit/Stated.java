package org.shanhai.admit;

import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// A figure of a proposal, as far as it is known.
///
/// @param quantity what it can be: all that is possible where nothing is known
/// @param origin where that comes from
/// @param basis how it is known; of a figure the asker set, assumed
/// @param isFirm whether rules may rest on it: somebody stated it or the asker set it
public record Stated(
        ProjectFigure item, Quantity quantity, Origin origin, Basis basis, boolean isFirm) {

    /// Where a figure comes from.
    public enum Origin implements Keyed {
        /// The project states it.
        PROJECT,
        /// The asker set it.
        SET,
        /// It follows from other figures, as all tax is at least the local tax.
        FOLLOWS,
        /// Nobody has stated it.
        UNKNOWN
    }
}
