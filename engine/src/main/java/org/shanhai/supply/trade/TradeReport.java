package org.shanhai.supply.trade;

import java.util.List;

/// How the fit of trade went.
///
/// @param classes one entry for each class of reach that has industries
public record TradeReport(List<ClassFit> classes) {
    public TradeReport {
        classes = List.copyOf(classes);
    }

    /// How the fit of one class of reach went.
    ///
    /// @param ownShareWanted the share of their own use that provinces are to supply: what was
    /// asked for, or the nearest that is possible; NaN where one kernel tells all, or where what
    /// they supply leaves no choice
    /// @param ownShareLeast the least they must: Σ max(0, o + d − Σ o) / Σ d
    /// @param ownShareCeiling the most they could: Σ min(o, d) / Σ d
    /// @param ownShareReached what they supply in the fit
    /// @param ownFactors h, by which the kernel is multiplied within each province to that end
    /// @param passes balancings of buyers and sellers, two products with the kernel each
    /// @param error the largest gap left between a place's sales and its supply, relative
    public record ClassFit(
            String reach,
            double ownShareWanted,
            double ownShareLeast,
            double ownShareCeiling,
            double ownShareReached,
            List<Double> ownFactors,
            int passes,
            double error) {
        public ClassFit {
            ownFactors = List.copyOf(ownFactors);
        }
    }

    /// Passes of the class that took most.
    public int mostPasses() {
        return classes.stream().mapToInt(ClassFit::passes).max().orElse(0);
    }

    /// The largest gap over all classes.
    public double error() {
        return classes.stream().mapToDouble(ClassFit::error).max().orElse(0);
    }
}
