/// Briefs: what several questions say of one thing, chosen and laid out as a paper of a few pages.
/// It knows answers and papers, no question.
///
/// # How to change this package
///
/// - **Change what stands in a brief**: `BriefQuestions` of `app.enquiry`: which questions, and of
///   each answer which parts, rows and columns (an `Excerpt`); words `brief.…`. The layout is that
///   of `app.memo`.
@NullMarked
package org.shanhai.app.brief;

import org.jspecify.annotations.NullMarked;
