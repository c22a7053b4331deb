/// Reads a table of values by place, industry and year, whoever wrote it, into a
/// [org.shanhai.pack.panel.PanelTable], or says everything that is wrong with it in one pass.
///
/// The file may be CSV, Parquet, XLSX or JSON, long (one value a row) or wide (places down,
/// industries across). Keys are text: `0101` and `101` are two industries. A cell that the table
/// does not list has nothing in it (0), as is usual for tables of trade and jobs.
@NullMarked
package org.shanhai.pack.panel;

import org.jspecify.annotations.NullMarked;
