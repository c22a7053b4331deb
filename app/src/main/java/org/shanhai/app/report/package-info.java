/// The report on a region: one folder with a self-contained page and tables.
///
/// [ReportWriter] is the entry. A page is a list of [Chapter]s, each in its own file; a later
/// question adds a chapter by adding it to [Chapters]. What is known, and how, is asked of the
/// engine by `study`, once for the whole page; `chart` draws it as SVG, `table` writes it as CSV
/// and XLSX, and the chapters here put the page together. Rendering never computes beyond sums,
/// shares and sorting. Every figure is written together with its basis. All text passes through
/// `Markup`, which escapes it: facts come from strangers.
@NullMarked
package org.shanhai.app.report;

import org.jspecify.annotations.NullMarked;
