package org.shanhai.pack.project;

import java.util.Optional;
import org.shanhai.region.ProjectEntry;

/// A project, or a firm, in a year.
///
/// @param entry with its year; its key is that of the firm or project
/// @param project the key of the project it was let in as; empty where there is none
public record YearRow(ProjectEntry entry, Optional<String> project) {}
