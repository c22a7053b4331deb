/// Reads the project a person brings, from a file of a few lines or of thousands, into a
/// [org.shanhai.region.Project] and the further figures rules ask for; or says everything that is
/// wrong with it in one pass.
///
/// A file, of whatever kind, lists one project down (`field`, `value`, as the template does)
/// or many across (a column for each field, as `projects` of a pack). Fields go by English and
/// Chinese names. Figures are read with their units, bounds and ranges; what can be read in two
/// ways, or cannot be, is an error, for a verdict must not rest on it.
@NullMarked
package org.shanhai.pack.project;

import org.jspecify.annotations.NullMarked;
