/// Writes files and folders of results: pages ([Markup]), tables for other tools ([Table] as CSV or
/// workbook), and tables of millions of rows fast ([RowFile]).
///
/// Whatever a person names is written whole or not at all ([OutputFile], [OutputFolder]): made in a
/// hidden folder beside the [Place] where it is to stand ([Aside]), and put there in one step that
/// a killed run or a full disk cannot leave half done ([Exchange]). The next run clears up what a
/// killed one left ([Leftovers]). Why something could not be written is said by [FileTrouble].
@NullMarked
package org.shanhai.app.output;

import org.jspecify.annotations.NullMarked;
