/// Writes files and folders of results: whole or not at all, pages ([Markup]), tables for other
/// tools ([Table] as CSV or workbook), and tables of millions of rows fast ([RowFile]).
@NullMarked
package org.shanhai.app.output;

import org.jspecify.annotations.NullMarked;
