/// XLSX workbooks (ECMA-376, Part 1, SpreadsheetML) as tables, one sheet each.
///
/// Only what tables need is read: the names of the sheets, the texts that cells share, the number
/// formats and the cells. Rows are handed on one at a time, so that a sheet takes no more memory
/// than its shared texts. A cell that is not as the standard has it is a fault with the names of
/// sheet and cell, never a guess. Our own reader, since the ones at hand either hold a sheet in
/// memory or take an index out of range for an empty text.
@NullMarked
package org.shanhai.pack.workbook;

import org.jspecify.annotations.NullMarked;
