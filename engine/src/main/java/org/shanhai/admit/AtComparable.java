package org.shanhai.admit;

import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What an indicator would be if an unknown figure stood to a stated one as it does in a comparable
/// project. An illustration: no rule rests on it.
///
/// @param known the stated figure the ratio starts from, as jobs
/// @param unknown the figure it leads to, as land
/// @param ratio of the known to the unknown figure in the comparable project, canonical units
/// @param implied what the unknown figure would be
/// @param value what the indicator would be
public record AtComparable(
        Project comparable,
        ProjectFigure known,
        ProjectFigure unknown,
        double ratio,
        Quantity implied,
        Quantity value,
        State state) {}
