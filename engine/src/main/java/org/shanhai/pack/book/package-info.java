/// Reads the book of a development zone: one workbook that its committee fills in, with enterprises
/// by year, parcels, quotas, utilities, projects, vacancies and terms promised; or says everything
/// that is wrong with it in one pass, each problem with its cell.
///
/// What sheets and columns there are stands in [org.shanhai.pack.book.BookSheet]; what they are
/// called, in every language, is handed in. Headings carry the unit of their column, and a figure
/// in a cell may carry its own. What can be read in two ways is an error.
@NullMarked
package org.shanhai.pack.book;

import org.jspecify.annotations.NullMarked;
