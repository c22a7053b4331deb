/// Writes files and folders of results: pages ([Markup]), tables for other tools ([Table] as CSV or
/// workbook), and tables of millions of rows fast ([RowFile]).
///
/// Whatever a person names is written whole or not at all ([OutputFile], [OutputFolder]): made in
/// a hidden folder beside the [OutputLocation] where it is to stand ([Aside]), and put there in
/// one step that a killed run or a full disk cannot leave half done ([Exchange]). The next run
/// clears up what a killed one left ([Leftovers]). Why something could not be written is said by
/// [FileTrouble].
///
/// Tables of millions of rows are written by our own byte writer and turned into Parquet by DuckDB
/// on one thread, so that bytes do not depend on threads. Folders are exchanged by one call where
/// the system has it, else by two renames that the next run mends; a lock that the system releases
/// tells whose a hidden folder is.
///
/// # How to change this package
///
/// - **Change how a kind of column is shown in workbooks**: `FileColumn.Kind`.
@NullMarked
package org.shanhai.app.output;

import org.jspecify.annotations.NullMarked;
