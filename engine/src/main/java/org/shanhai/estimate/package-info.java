/// Fills what is unknown of a region's economy, and says so.
///
/// The unknown is value added by place and industry. It is the table nearest to a prior in the
/// Kullback–Leibler sense that meets all facts: min Σ v ln(v/q) − v + q subject to totals of
/// places, broad sectors, cities and the nation's industries, with bounds where facts are
/// bounds (Csiszár 1975; row action with Hildreth's multipliers for the inequalities, Censor
/// and Lent 1981).
///
/// Jobs, bounds and totals of jobs, and firms counted at the jobs a firm of known cells, are
/// evidence of the same size as value added ([Workforce]): jobs are shared out first and shape the
/// prior, and once more beside the fitted value added, as output is ([Apportionment]). So every
/// figure stays, no estimate is below its bound, and what is open shares what is left.
///
/// An estimate never makes a presence: only facts do.
///
/// The prior is the nation's composition of a broad sector times the mean quotient where firms are
/// seen, four times more where a source knows a cluster ([Prior]). Facts within two years of the
/// base year bind, carried by the area's growth, within 10 % a year; inside these bounds the
/// carried figure decides ([Evidence]). Whether exact totals can all hold is found by elimination
/// on atoms, a unit crossed with industries that no total tells apart ([Consistency]): a total
/// within 2 % of its known parts is set aside and listed, beyond that it is a conflict. Conflicts
/// among bounds are found by the drift of the fit's multipliers. The fit is scaling with Anderson
/// acceleration ([Fit]).
///
/// # How to change this package
///
/// - **Change what jobs, firms or presences say of size**: `Evidence` (what binds), `Workforce`
///   (what is likely and its errors, how jobs and value added tell of one another), `Apportionment`
///   (how it is shared out), `Prior.raise`. `bench/evidence estimate` says what it is worth.
@NullMarked
package org.shanhai.estimate;

import org.jspecify.annotations.NullMarked;
