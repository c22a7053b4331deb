package org.shanhai.app.answer;

import java.nio.file.Path;
import org.shanhai.app.output.CsvForm;

/// Where a person wants a table of an answer, and how.
///
/// @param force whether any file there may be replaced
/// @param form of CSV; a workbook is for people anyhow
public record AnswerFile(Path path, boolean force, CsvForm form) {}
