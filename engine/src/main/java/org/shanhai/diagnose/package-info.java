/// Diagnose: what holds a place back.
///
/// The five handicaps a later-developed place may have (infrastructure, investment, industrial
/// base, transport, resources) are each told by gauges: circumstances that facts carry. A gauge is
/// scaled over the places of the study area that know it, y = (x − min)/(max − min), or 1 − y where
/// less is better; the score of a handicap is Σ w y / Σ w over the gauges the place knows, once
/// with equal weights and once with entropy weights w_j ∝ 1 − e_j, where
/// e_j = −Σ_r p_rj ln p_rj / ln n and p_rj = y_rj / Σ_r y_rj (Shannon 1948; as a weight: Zeleny
/// 1982, Multiple Criteria Decision Making). 0 is the worst of the study area, 1 its best.
///
/// Handicaps are compared by another number, for a scale is stretched by whoever stands at its
/// end: the standing, the mean share of places that do worse, over the gauges that a third of the
/// study area's places know ([Scale#isCommon()]). The weakest is named among handicaps known well
/// enough ([HandicapScore#isKnownWell()]), with the next and how far it is
/// ([Diagnosis#findLead()]), and with what others did about them ([org.shanhai.region.Remedy]).
///
/// Below two gauges there is no score. What is missing stays missing and is named; figures too far
/// from the base year ([Gauge]) are shown, not compared. Peers are the places most alike
/// ([org.shanhai.profile.Peers]), and what they do better is told with both values.
///
/// Figures are compared in one year: the year most places know, which is the base year or one of
/// five after it and known by half of the places at least. Of journeys each mode has a scale of
/// its own; of each place the first mode counts that is known, train, car, straight line
/// ([Access]).
///
/// # How to change this package
///
/// - **Change whether more or less of a gauge is better**: the list `Gauge.ALL`; `Scale` applies
///   it.
/// - **Change which handicaps may be compared**: `Scale.isCommon` (how many places must know a
///   gauge), `HandicapScore.isKnownWell` (how much of it a place must know), `Diagnosis` (which is
///   the weakest, what is close).
/// - **Change which journey counts**: `Access` (to the cores), `Connections` (of several, the
///   nearest year).
/// - **Add what a place did about a handicap**: a row of the pack's `remedies`; `Remedies` orders
///   them, `RemedyParts` tells them.
@NullMarked
package org.shanhai.diagnose;

import org.jspecify.annotations.NullMarked;
