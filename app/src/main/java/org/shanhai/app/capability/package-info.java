/// What the index library says of a user's table: a folder of tables for programs, documented as
/// a data package, and a summary for people.
///
/// [CapabilityFolder] writes year by year, so that a table of any length needs the memory of one
/// year's indices. The columns are listed in one place, [OutputTable].
@NullMarked
package org.shanhai.app.capability;

import org.jspecify.annotations.NullMarked;
