package org.shanhai.ask;

import org.shanhai.app.output.CsvForm;
import org.shanhai.app.text.Language;

/// How a report is made, and from what.
///
/// @param csv for whom its tables are written as CSV
/// @param pack the name by which the pack was asked for, without the folders it lies in
/// @param program the program with its version
public record Edition(Language language, CsvForm csv, String pack, String program) {}
