package org.shanhai.supply.fitted;

import org.shanhai.linalg.Matrix;

/// What an economy loses without each of many groups of its cells, in several measures.
///
/// @param own group × measure: what the group itself made
/// @param elsewhere group × measure: what others made for its sake
/// @param error the largest bound on the error of a loss, relative to all that is lost, own and
///     elsewhere, by the absolute value of its intensity
/// @param passes how often trade was applied, to as many tables at once as a batch holds
/// @param tables how many tables trade was applied to in all
public record Losses(Matrix own, Matrix elsewhere, double error, int passes, long tables) {}
