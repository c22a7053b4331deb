/// Whom could a place call? What it would call for, and who could come.
///
/// Called for are the first trades that `leap` puts forward, and the gaps in the chains of the
/// clean trades that are here: what these buy most (a_ij of the nation's table, domestic), what the
/// largest suppliers buy in turn, and who buys of them ([ChainFocus], [IndustryChain]). Each is
/// *had*, *weak* or a *gap* by what is known of the place ([org.shanhai.profile.Structure]); an
/// estimate never makes a presence. Nobody is called for a trap of `leap`, for what most classes of
/// it bar, a limit or an endowment forbids, or hardly any place like this got ([Exclusion]); nor
/// for what comes with a network, a licence, its material or the people who live here. The order is
/// that of `leap`. What somebody names is called for, and what speaks against it is said.
///
/// How much a gap would keep here: of the need of the place's industries N_i = Σ_j a_ij x_rj the
/// part bought outside today, N_i (1 − t_i), times the share of their own use that places which
/// have the industry cover themselves, the median of their t_i; t_i^{ss} is the share of fitted
/// trade that stays within place s (Chenery 1953, Moses 1955). Only industries whose mix of classes
/// here overlaps with that of the whole area by half are counted ([ClassMix]): the table knows no
/// finer trades, and nobody knows what others buy. So it is a lower bound.
///
/// Targets are companies, clusters and firms of files of one's own, beyond the later-developed
/// places, each with its reasons ([Motive]): known, and assumed to move them. How well such gaps
/// foretold later plants [LaterPlants] measures.
///
/// [Recruiting] is the entry, [Recruitment] the answer.
@NullMarked
package org.shanhai.recruit;

import org.jspecify.annotations.NullMarked;
