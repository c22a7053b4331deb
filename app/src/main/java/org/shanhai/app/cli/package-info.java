/// The command line: reads what a person asks, has it answered, and writes the answer as text or
/// JSON. One file for each command; nothing is computed here.
///
/// Exit codes: 0 done, 1 the answer is no or the data are bad, 2 wrong use, 3 a defect of Shanhai.
///
/// A line that begins with a command sets up that command alone: picocli takes about as long to
/// read the annotations of all as Zhejiang's trade takes to solve. What is read from the program's
/// own jar is found by where a class is read, since a class from an archive trained elsewhere has
/// no protection domain.
///
/// # How to change this package
///
/// - **Change an exit code**: `ExitCodes` says which there are, `CommandLines` which is given when
///   something goes wrong, a command the rest.
@NullMarked
package org.shanhai.app.cli;

import org.jspecify.annotations.NullMarked;
