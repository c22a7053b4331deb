package org.shanhai.estimate;

import java.util.List;
import org.shanhai.region.Activity;

/// The economy of a region, every place by every industry, with what each figure rests on.
public final class Estimate implements Estimation {
    private final Activity activity;
    private final Knowledge knowledge;
    private final List<Conflict> discrepancies;
    private final int passes;
    private final double marginError;

    Estimate(
            Activity activity,
            Knowledge knowledge,
            List<Conflict> discrepancies,
            int passes,
            double marginError) {
        this.activity = activity;
        this.knowledge = knowledge;
        this.discrepancies = List.copyOf(discrepancies);
        this.passes = passes;
        this.marginError = marginError;
    }

    public Activity activity() {
        return activity;
    }

    /// What is observed and what is not, by place and by industry.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// Totals whose parts, all known, add to something slightly different: the parts are kept.
    public List<Conflict> discrepancies() {
        return discrepancies;
    }

    /// How often the fit went through all constraints.
    public int passes() {
        return passes;
    }

    /// The largest relative gap left between a total and its constraint.
    public double marginError() {
        return marginError;
    }
}
