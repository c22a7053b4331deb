/// What figures nobody states are likely to be, and how likely rules are then to be met.
///
/// The logarithms of investment, land, output, all tax and jobs of projects are taken as jointly
/// normal. Their mean and covariance Σ come from all comparable projects, each with what it
/// states, by expectation and maximisation (Dempster, Laird and Rubin 1977), drawn toward a
/// covariance of one common size, as if so many more projects had it: [JointFit]. Projects are
/// related by industry: their figures covary by ρ·Σ, ρ by the narrowest set both are in. The
/// expected figures of one project are then its best linear unbiased prediction given all others
/// (Robinson 1991), which shrinks its industry's mean toward its division's, that toward
/// manufacturing's, and that toward the national one, by how much is known of each: [JointPrior].
///
/// Stated figures condition that normal; bounds truncate it, by draws of Geweke, Hajivassiliou and
/// Keane, weighted and then resampled: [Sampler]. Local tax is all tax times a share, log-normal
/// after the places that report both and wider for one project: [LocalShares]. Draws are seeded:
/// the same question has the same answer.
///
/// Knows regions, but neither rules nor verdicts: what a drawn project comes to is asked of a
/// function.
///
/// The covariance assumed counts as eight projects. A range is widened by 1.2, and local shares
/// are 1.5 times as wide in the logarithm as those of places, between .4 and all. A promise is not
/// plausible, and set aside in the draws, where it asks more tax than statutory rates on the usual
/// value added times a slack, or has a chance under 1 % given all else that is stated
/// ([org.shanhai.admit.PromiseTests]). What to ask first is what turns most: the share of a
/// figure's likely values, in slices of the draws, at which another outcome is likeliest
/// ([Turning]).
///
/// # How to change this package
///
/// - **Change what is expected of figures not stated**: `JointFit` and `JointPrior` (from
///   comparable projects), `Sampler` (given what is stated), `DrawnRules` (what a draw comes to),
///   `PromiseTests` (what is not plausible). `bench/evidence admit` says what it is worth.
@NullMarked
package org.shanhai.admit.expected;

import org.jspecify.annotations.NullMarked;
