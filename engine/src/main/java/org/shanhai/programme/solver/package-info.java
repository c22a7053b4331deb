/// The solvers of OR-Tools, CP-SAT for whole numbers and GLOP for relaxations, in a process of
/// their own: native code that dies, or does not end, takes nothing else down.
///
/// [SolverProcess] asks; [SolverMain] is the other process and answers. A request is binary on its
/// standard input ([SolverRequest]); answers are lines on its standard output ([Line]).
///
/// CP-SAT knows whole numbers alone: decimals stay exact where they can, else a row has 2^30 units
/// to its largest entry and is rounded to the safe side, so that no limit is passed
/// ([WholeNumbers]). Its workers take turns with a fixed seed, so that the same question has the
/// same answer unless time ends it.
///
/// # How to change this package
///
/// - **Change the solver or its version**: this package, and `ortools.version` in `pom.xml`; the
///   launcher reads it there.
@NullMarked
package org.shanhai.programme.solver;

import org.jspecify.annotations.NullMarked;
