package org.shanhai.supply;

import org.shanhai.linalg.Matrix;

/// What a change sets off, or what a unit of output is worth: R × n, and how it was reached.
///
/// @param values R × n; not to be changed
/// @param steps how often trade was applied
/// @param residual what is left, relative
public record Response(Matrix values, int steps, double residual) {}
