package org.shanhai.estimate;

import java.util.List;
import java.util.function.Supplier;
import org.shanhai.region.Activity;

/// The economy of a region, every place by every industry, with what each figure rests on.
///
/// @param knowledge what is observed and what is not, by place and by industry
/// @param found its discrepancies, looked for when they are asked for
/// @param passes how often the fit went through all constraints
/// @param marginError the largest relative gap left between a total and its constraint
public record Estimate(
        Activity activity,
        Knowledge knowledge,
        Supplier<List<Conflict>> found,
        int passes,
        double marginError)
        implements Estimation {
    /// Totals whose parts, all known, add to something slightly different: the parts are kept.
    public List<Conflict> discrepancies() {
        return found.get();
    }
}
