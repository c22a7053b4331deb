/// The tables that lie beside the page of the report, as CSV and XLSX: one file for each subject,
/// each row with its basis and source. [TableFiles] names them all.
@NullMarked
package org.shanhai.app.report.table;

import org.jspecify.annotations.NullMarked;
