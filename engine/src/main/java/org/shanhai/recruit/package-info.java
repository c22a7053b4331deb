/// Whom could a place call? What it would call for, and who could come.
///
/// Called for are the first trades that `leap` puts forward, and the gaps in the chains of the
/// clean trades that are here: what these buy most (a_ij of the nation's table, domestic), what the
/// largest suppliers buy in turn, and who buys of them ([ChainFocus], [IndustryChain]). Each is
/// *had*, *weak* or a *gap* by what is known of the place ([org.shanhai.profile.Structure]); an
/// estimate never makes a presence. Nobody is called for a trap of `leap`, for what most classes of
/// it bar, a limit or an endowment forbids, or, in a chain, comes to places like this less than
/// half as often as trades at large ([Exclusion]); nor for what comes with a network, a licence,
/// its material or the people who live here. New trades go by how many signs of the place carry
/// them, then by the order of `leap`. What somebody names is called for, with what speaks against
/// it.
///
/// How much a gap would keep here: of the need of the place's industries N_i = Σ_j a_ij x_rj the
/// part bought outside today, N_i (1 − t_i), times the share of their own use that places which
/// have the industry cover themselves, the median of their t_i; t_i^{ss} is the share of fitted
/// trade that stays within place s (Chenery 1953, Moses 1955). Only industries whose mix of classes
/// here, of three firms at least, overlaps with that of the whole area by half are counted
/// ([ClassMix]): nobody knows what others buy. So it is a lower bound.
///
/// Targets are companies, clusters and firms of files of one's own, beyond the later-developed
/// places, each with its reasons ([Motives]): known or fitted, and assumed to move them. How well
/// such gaps foretold later plants [LaterPlants] measures.
///
/// [Recruiting] is the entry, [Recruitment] the answer.
///
/// # Method
///
/// - A gap is what nothing says is there: not had, not weak, and no sign of it (a firm seen, a
///   company named, an assumed presence).
/// - A missing buyer takes what a plant of the middle size takes, and no more than is sold
///   elsewhere today.
/// - Second plants go by the root of a firm's name: what follows the places it begins with, cut
///   to two characters, in the same industry. A root found in more than five places is a common
///   word and tells nothing.
///
/// # How to change this package
///
/// - **Change what is called for, or who**: `Recruiting.focus` (where it starts), `Exclusion` and
///   `Permits` (what never), `Standings` (had, weak, gap), `ChainFinder` (how many of each tier),
///   `Needs` and `ClassMix` (what would stay), `Targets` and `Motives` (who, why, in what order).
///   `bench/evidence recruit` says what it is worth, `RecruitSkill` quotes it.
/// - **Add a column of the call list** (`app.recruit`): `CallList`, its words `recruit.call.…`,
///   `docs/call-list.md`. Later readers go by position.
@NullMarked
package org.shanhai.recruit;

import org.jspecify.annotations.NullMarked;
