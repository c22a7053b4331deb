/// The report on a region: one folder with a self-contained page and tables.
///
/// [ReportWriter] is the entry. A page is a list of [Chapter]s, each in its own file; a later
/// question adds a chapter by adding it to [Chapters]. Rendering never computes beyond sums,
/// shares and sorting: what is known, and how, comes from the region and the estimate. Every
/// figure is written together with its basis. All text passes through [Markup], which escapes it:
/// facts come from strangers.
@NullMarked
package org.shanhai.app.report;

import org.jspecify.annotations.NullMarked;
