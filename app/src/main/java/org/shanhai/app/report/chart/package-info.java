/// The drawings of the report, as SVG in the page: maps, arcs of trade, scatters, bars and grids.
///
/// A chart takes a study, lays out what it shows ([MapProjection], [LabelLayout]) and writes it
/// ([Svg]); it asks the engine nothing. Each has a text that says the same for those who do not
/// see it.
///
/// # How to change this package
///
/// - **Draw a chart**: here, from a study of `report.study` that holds all its numbers. One of the
///   workbench: a part of `workbench/src/parts` from tables of the answer, in the frame
///   `drawing/Drawing` (title, sentence, table, SVG and PNG), its marks counted in
///   `WorkbenchDrawingsTest`.
@NullMarked
package org.shanhai.app.report.chart;

import org.jspecify.annotations.NullMarked;
