/// The form every answer on the command line has, and the two ways it is written: text for people
/// and JSON for programs.
///
/// An [Answer] opens with its [Finding]s, if it has any. The rest is a list of parts with a key and
/// a title each. The key is the name of the part in JSON, the title the one in text, so that the
/// two cannot drift apart.
@NullMarked
package org.shanhai.app.answer;

import org.jspecify.annotations.NullMarked;
