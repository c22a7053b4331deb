/// Makes a pack of the 50 American states and the District of Columbia out of public files, so
/// that the questions can be asked where jobs by place and industry are observed.
///
/// What is reported stays as it is: jobs and wages of the Quarterly Census of Employment and
/// Wages, suppressed cells unknown. The national table is the technology of the USEEIO model
/// (2007), carried to the value added of 2020 by one factor. What is assumed stands in the notes
/// of the tables this writes.
@NullMarked
package org.shanhai.bench.us;

import org.jspecify.annotations.NullMarked;
