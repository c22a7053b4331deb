/// Integer linear programmes: max c·x, l ≤ A x ≤ u, x whole numbers between bounds. What is asked
/// of a solver and what it answers; knows nothing of regions, files or processes.
///
/// [Relaxation] drops "whole": its value bounds every answer, and its prices y say what a unit more
/// of a row is worth (duality; Dantzig 1963). A bound is taken from prices by arithmetic of our
/// own, Σ over columns and rows of the best each can do alone (Lagrange), so that it holds whatever
/// the solver says of itself. [Search] answers large programmes: the relaxation rounded, then one
/// part after another set free and solved exactly (large-neighbourhood search; Shaw 1998), among
/// the columns whose reduced cost leaves room for a better answer.
@NullMarked
package org.shanhai.programme;

import org.jspecify.annotations.NullMarked;
