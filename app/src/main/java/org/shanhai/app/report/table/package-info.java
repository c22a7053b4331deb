/// The tables that lie beside the page of the report, as CSV and XLSX: one file for each subject,
/// each row with its basis and source. [TableFiles] names them all.
///
/// # How to change this package
///
/// - **Add a table of the report, or a column of one**: a `ReportTable`, its columns as `Described`
///   with what fills them, `TableFiles` for a new table; words `table.head` and `.meaning`, and for
///   a table `.sheet` and `.about`.
@NullMarked
package org.shanhai.app.report.table;

import org.jspecify.annotations.NullMarked;
