/// The drawings of the report, as SVG in the page: maps, arcs of trade, scatters, bars and grids.
///
/// A chart takes a study, lays out what it shows ([MapProjection], [LabelLayout]) and writes it
/// ([Svg]); it asks the engine nothing. Each has a text that says the same for those who do not
/// see it.
@NullMarked
package org.shanhai.app.report.chart;

import org.jspecify.annotations.NullMarked;
