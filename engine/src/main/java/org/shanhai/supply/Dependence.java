package org.shanhai.supply;

import java.util.List;

/// What others would lose without a place or an industry, measured by an indicator.
public interface Dependence {
    /// Without one, and where the loss falls.
    Dependence.Loss without(Struck struck);

    /// Without each of many by itself, in all.
    List<Dependence.Total> withoutEach(List<Struck> struck);

    /// What is lost in all without a place or an industry, in the unit of the indicator.
    ///
    /// @param own what it makes itself
    /// @param region what others in the study area lose for its sake
    /// @param outside what others outside lose
    /// @param elsewhere the two together: the linkage
    /// @param covered the share of the output others lose whose intensity is known
    record Total(double own, Amount region, Amount outside, Amount elsewhere, double covered) {}

    /// What is lost without a place or an industry, and where.
    ///
    /// @param byPlace what others lose in each place, in the order of units
    /// @param byIndustry what others lose in each industry, in their order
    record Loss(Total total, List<Amount> byPlace, List<Amount> byIndustry) {
        public Loss {
            byPlace = List.copyOf(byPlace);
            byIndustry = List.copyOf(byIndustry);
        }
    }
}
