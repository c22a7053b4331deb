/// The command line: reads what a person asks, has it answered, and writes the answer as text or
/// JSON. One file for each command; nothing is computed here.
///
/// Exit codes: 0 done, 1 the answer is no or the data are bad, 2 wrong use, 3 a defect of Shanhai.
@NullMarked
package org.shanhai.app.cli;

import org.jspecify.annotations.NullMarked;
