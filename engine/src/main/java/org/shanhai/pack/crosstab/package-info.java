/// Reads a user's cross table with its totals: sellers down, buyers across, or any other two sets.
///
/// The first line names the columns, the first column the rows; one column and one row are called
/// `total` (合计) and hold what rows and columns are to add up to. Every other cell is a number, 0
/// where nothing is. [CrosstabReader] names every problem by line and column.
@NullMarked
package org.shanhai.pack.crosstab;

import org.jspecify.annotations.NullMarked;
