/// Briefs: what several questions say of one thing, chosen and laid out as a paper of a few pages.
/// It knows answers and papers, no question.
@NullMarked
package org.shanhai.app.brief;

import org.jspecify.annotations.NullMarked;
