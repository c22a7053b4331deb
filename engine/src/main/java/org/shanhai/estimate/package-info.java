/// Fills what is unknown of a region's economy, and says so.
///
/// The unknown is value added by place and industry. It is the table nearest to a prior in the
/// Kullback–Leibler sense that meets all facts: min Σ v ln(v/q) − v + q subject to totals of
/// places, broad sectors, cities and the nation's industries, with bounds where facts are
/// bounds (Csiszár 1975; row action with Hildreth's multipliers for the inequalities, Censor
/// and Lent 1981). Output and jobs follow by the national table's ratios unless facts give
/// them. Where only a cell's jobs are facts, they stay and shape its prior.
///
/// An estimate never makes a presence: only facts do.
@NullMarked
package org.shanhai.estimate;

import org.jspecify.annotations.NullMarked;
