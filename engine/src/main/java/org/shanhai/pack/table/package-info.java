/// Tables as they stand in files: what columns each has, and readers of CSV, Parquet and JSON (XLSX
/// has a package of its own) that hand over the rows of any table in the same form, with their true
/// lines.
@NullMarked
package org.shanhai.pack.table;

import org.jspecify.annotations.NullMarked;
