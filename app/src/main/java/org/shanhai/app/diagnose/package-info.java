/// How a diagnosis is laid out as an answer: of one place, and of all later-developed ones.
@NullMarked
package org.shanhai.app.diagnose;

import org.jspecify.annotations.NullMarked;
