/// Integer linear programmes: max c·x, l ≤ A x ≤ u, x whole numbers between bounds. What is asked
/// of a solver and what it answers; knows nothing of regions, files or processes.
///
/// [Relaxation] drops "whole": its value bounds every answer, and its prices y say what a unit more
/// of a row is worth (duality; Dantzig 1963). A bound is taken from prices by arithmetic of our
/// own, Σ over columns and rows of the best each can do alone (Lagrange), so that it holds whatever
/// the solver says of itself. [Search] answers large programmes: the relaxation rounded, then one
/// part after another set free and solved exactly (large-neighbourhood search; Shaw 1998), among
/// the columns whose reduced cost leaves room for a better answer.
///
/// Where every choice must be made (generalised assignment) annealing may exceed limits, at a
/// price that rises slowly while it does ([Annealing]). Answers nearly as good are found by hop,
/// skip, jump (Brill 1979; [NearOptimal], [FarSearch]).
///
/// What differs most from the earlier answers is found exactly up to 2,000 options; larger ones
/// add difference to the objective with a weight that just keeps the floor, .6 of it on the best
/// answer and .4 on those found since. Every third turn shifts gains from one half of the groups,
/// drawn with a fixed seed, to the other.
///
/// # How to change this package
///
/// - **Change how large programmes are searched**: `Search`; moves in `Annealing`, what is set free
///   in `Parts`.
@NullMarked
package org.shanhai.programme;

import org.jspecify.annotations.NullMarked;
