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
@NullMarked
package org.shanhai.estimate;

import org.jspecify.annotations.NullMarked;
