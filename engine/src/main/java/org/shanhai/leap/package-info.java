/// Which industries could a place leap to, without the polluting stage?
///
/// For every industry a place does not have and could bid for three things are told apart. Its
/// *chance*: what became of like places and trades within about ten years, learnt from the years of
/// firms in a region's register ([EntryChances]); where no register tells, density of what the
/// place has around it ([org.shanhai.profile.Structure]) or the nearest it has stands for it. Its
/// *worth*: what a job of it brings beside a job of the place ([org.shanhai.leap.worth]). Whether
/// it is *clean*: with direct and chain pressure P and value added V of a unit of output, P_i / V_i
/// is held against the place's average Σ_j x_rj P_j / Σ_j x_rj V_j and against that of the
/// later-developed places that have it, its *forerunners*. The order is chance × worth × clean
/// ([LeapOrder]); what a bound bars, what is far and what is a trap is never proposed.
///
/// **Leap**: in reach, brings more, cleaner than both, endowments and limits allow it. **Trap**:
/// dirtier than the place's average for what it brings. **Far**: out of reach. Where nothing tells
/// reach the answer is *not rankable*, with the class it would have if it were in reach. Of
/// several pressures, cleaner is above in none, dirtier is above in the geometric mean or in most;
/// what lies between is neither clean nor a trap. With national coefficients an industry is
/// equally dirty everywhere. What settles where its material is, a quarry or a slaughterhouse, is
/// not ranked.
///
/// [Leap] is the entry, [Shortlist] the answer, [Rules] the logic of classes, free of all else.
/// What is cleaner or dirtier is said by [org.shanhai.supply.pressure], for `admit` too.
///
/// The signs of a chance and what counts as an entry (two firms, and no fewer than the mix
/// implies) are those of [EntrySign] and [EntrySpan]. How clean a trade counts in the order is the
/// share of pressures in which it is no dirtier than the place. Limits are tried with a trade of 1
/// % of the place's value added (assumed).
///
/// # How to change this package
///
/// - **Change what the chance of an entry rests on**: `EntrySign` and `EntrySigns` (what is known),
///   `EntrySpan` (what an entry is), `EntryChances` (the fit), words `leap.sign.…`.
///   `bench/evidence leap` says what it is worth, and `LeapSkill` quotes it.
/// - **Change the order**: `LeapOrder`, and of a `Candidate` its chance, `worth` and `clean`.
/// - **Change which trades are put forward, or what stands on a card**: `Candidate.isProposed` and
///   `Leap.cards` (which), `Missing`, `FirstMove` and `LandYield` (what), `CardWords`.
/// - **Add a theme**: rows of the pack's `themes`.
@NullMarked
package org.shanhai.leap;

import org.jspecify.annotations.NullMarked;
