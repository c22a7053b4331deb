/// The surveyed multi-regional table and its answers, for packs that have flows: nothing is
/// estimated (Isard 1951; Miller and Blair 2009, ch. 3 and 10).
///
/// A cell is an industry in a place. With purchases Z between cells, output x and A = Z x̂⁻¹,
/// output solves x = A x + y and an intensity g is worth m = g + Aᵀ m ([SurveyEconomy], by a
/// factorisation where the table is small and by GMRES where it is large). [RegionSurvey] makes a
/// [SurveyTable] of a region's flows, [SurveyExtension] the intensities, [ClosedSurvey] the table
/// with households (Type II). [EnvironmentalAccounts] are footprints by producer and consumer,
/// D_cba = m · Y (Peters 2008), split into what a place needs of itself and of others.
/// [SurveyChains] is the entry to [SurveyEffects] and [SurveyMultipliers]; [SurveyLinkage] strikes
/// cells out ([Extraction]).
///
/// Type II closes on the households of each place: wages are spent where they are earned, on what
/// households there buy, by one equation a place (Miyazawa 1976; [Households]). In large tables
/// imports embodied in home output are probed, not solved for each cell: what crosses three
/// borders or more is followed through a low-rank copy (Woodbury), and places solved exactly check
/// it ([ProbedHomeOutput], [HomeCheck]). Net spill-over is by products: what final demand for the
/// products of a place lets others make, less the reverse, so that it adds up to nothing
/// ([Spillovers]; Oosterhaven and Stelder).
@NullMarked
package org.shanhai.supply.survey;

import org.jspecify.annotations.NullMarked;
