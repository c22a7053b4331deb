/// The solvers of OR-Tools, CP-SAT for whole numbers and GLOP for relaxations, in a process of
/// their own: native code that dies, or does not end, takes nothing else down.
///
/// [SolverProcess] asks; [SolverMain] is the other process and answers. A request is binary on its
/// standard input ([SolverRequest]); answers are lines on its standard output ([Line]).
@NullMarked
package org.shanhai.programme.solver;

import org.jspecify.annotations.NullMarked;
