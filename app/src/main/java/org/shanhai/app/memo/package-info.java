/// The paper a committee decides on and signs, made once as a [org.shanhai.app.memo.Memo] and
/// written as HTML, PDF and DOCX: what decides on the first half page, sources as notes.
///
/// The writers lay out and never compute. A PDF is printed by an installed Chromium; where there is
/// none, the HTML page says the same.
@NullMarked
package org.shanhai.app.memo;

import org.jspecify.annotations.NullMarked;
