/// The chance that a place enters an industry: who will have tomorrow what is absent today?
///
/// A place enters an industry where its RCA is below .5 in one year and at least 1 in a later one.
/// The chance is that of a logistic regression with an L2 penalty (Cox 1958; ridge: le Cessie and
/// van Houwelingen 1992, doi:10.2307/2347628) on what is known in the earlier year alone
/// ([Driver]): density of related industries, the place's own RCA then and the year before, how
/// many places have the industry, sizes, complexity. Relatedness as a driver of entry: Hidalgo et
/// al. 2007, doi:10.1126/science.1144581; Neffke, Henning and Boschma 2011,
/// doi:10.1111/j.1944-8287.2011.01121.x.
///
/// How well it tells is judged on entries that the fit has never seen ([EntryJudgement]): the
/// model is fitted on spans of years that end before the judged span begins. Where there are no
/// such years, places are hidden in turn: neither the fit nor RCA, M, φ or PCI know of them. What
/// the model must beat are the parts it is made of, each alone ([Null]).
///
/// [EntryPrediction] is the entry.
@NullMarked
package org.shanhai.capability.entry;

import org.jspecify.annotations.NullMarked;
