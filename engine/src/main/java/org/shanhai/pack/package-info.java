/// Reads a pack of tables into a [org.shanhai.region.Region], or says everything that is wrong
/// with it in one pass.
///
/// A pack is a Frictionless tabular Data Package: a folder, a ZIP file, an XLSX workbook with
/// one sheet a table, or one that is embedded in the program. Units are converted here, at the
/// edge, and nowhere else.
@NullMarked
package org.shanhai.pack;

import org.jspecify.annotations.NullMarked;
