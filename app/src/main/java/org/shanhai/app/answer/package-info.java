/// The form every answer on the command line has, and the two ways it is written: text for people
/// and JSON for programs.
///
/// An [Answer] opens with its [Finding]s, if it has any. The rest is a list of parts with a key and
/// a title each. The key is the name of the part in JSON, the title the one in text, so that the
/// two cannot drift apart.
///
/// A screen holds 40 lines ([Screen]): findings, the title and what stands right below it, the
/// parts that findings rest on, in their order, then the others as far as they fit. A part that
/// does not fit is cut by rows or named, blocks are shown by their heads; lists of faults are
/// never cut. `--why` shows the parts that findings name. Below 100 columns a table that does not
/// fit becomes blocks, above it loses columns from the right and says which; no word is split
/// ([DisplayWidth], by JLine). A column of numbers has one format: decimals by its middle number,
/// more where a smaller one would be a tenth wrong. Columns of several units, of whole numbers
/// alone or of numbers 10,000 times apart stay as they are.
///
/// # How to change this package
///
/// - **Add a column or a table to an answer**: a line of `Columns` (`sheet.columns(rows)` in the
///   sheet of the answer: a name, the `Kind` of thing, how a row fills it), words `QUESTION.NAME`.
///   Reports, briefs and pages read it as a row by the names of columns. Named values:
///   `sheet.values()`; parts of a row: `Within`.
/// - **Change what a screen shows first**: `look` of the findings; `TextWriter` puts the parts they
///   name first.
/// - **Change what JSON holds**: the sheet of the answer, then `docs/json`: a schema for each
///   command, and `keys.txt` for the keys of closed sets (`-Dcases.update=true` writes it and
///   `keys.schema.json`).
@NullMarked
package org.shanhai.app.answer;

import org.jspecify.annotations.NullMarked;
