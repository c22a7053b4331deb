package org.shanhai.estimate;

import java.util.List;
import org.shanhai.region.Activity;

/// The economy of a region, every place by every industry, with what each figure rests on.
///
/// @param knowledge what is observed and what is not, by place and by industry
/// @param discrepancies totals whose parts, all known, add to something slightly different: the
///     parts are kept
/// @param passes how often the fit went through all constraints
/// @param marginError the largest relative gap left between a total and its constraint
public record Estimate(
        Activity activity,
        Knowledge knowledge,
        List<Conflict> discrepancies,
        int passes,
        double marginError)
        implements Estimation {}
