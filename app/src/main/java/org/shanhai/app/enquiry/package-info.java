/// Which questions there are, and how each is laid out: a request of `ask` beside the sheet that
/// shows its result. Command line, HTTP and assistants ask by this list alone; to add a question
/// is to add a line of [Enquiries].
@NullMarked
package org.shanhai.app.enquiry;

import org.jspecify.annotations.NullMarked;
