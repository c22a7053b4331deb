package org.shanhai.admit;

import java.util.List;
import org.shanhai.key.Keyed;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Something that must hold of the promises of a project together, by the accounts of its industry.
///
/// @param claimed by the project: a share of output, or a ratio to the industry's figure
/// @param industry what the industry has in the nation
/// @param kin the same over the industries of its kind: from the least to the most
/// @param set the industries of its kind
/// @param lacking the figures without which it cannot be tested
public record Identity(
        Kind kind,
        Outcome outcome,
        Quantity claimed,
        double industry,
        Range kin,
        IndustrySet set,
        List<ProjectFigure> lacking) {
    public Identity {
        lacking = List.copyOf(lacking);
    }

    /// What must hold.
    public enum Kind implements Keyed {
        /// (tax + profit) / output: not above the share of value added, of which both are parts.
        TAX_AND_PROFIT_WITHIN_VALUE_ADDED,
        /// tax / output, where no profit is stated: likewise.
        TAX_WITHIN_VALUE_ADDED,
        /// jobs × the industry's wages a job, over output: likewise.
        WAGES_WITHIN_VALUE_ADDED,
        /// value added / output: not above 1, and near that of the industry.
        VALUE_ADDED_OF_OUTPUT,
        /// output a job, over the industry's: within a factor of [#FAR].
        OUTPUT_PER_JOB,
        /// local tax / all tax: not above 1.
        LOCAL_TAX_WITHIN_TAX
    }

    /// By what factor output a job may differ from the industry's before it is doubtful; by its
    /// square it is broken.
    public static final double FAR = 3;

    /// What the test says.
    public enum Outcome implements Keyed {
        HOLDS,
        /// Beyond the industry's own figure, within that of its kind.
        DOUBTFUL,
        /// Beyond all of its kind, and by a quarter beyond the industry itself.
        BROKEN,
        /// A figure is lacking.
        NOT_TESTABLE
    }
}
