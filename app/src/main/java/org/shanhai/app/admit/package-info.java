/// What comes of a proposal, as an answer in text and JSON, and the file a proposal is written in.
///
/// # How to change this package
///
/// - **Change what the form for a firm asks**: `FormRows` and `FormFile` of `pack.project` (what is
///   taken as an answer; columns, how a row is known again), `FirmForm` (which rows, in which
///   order), words `admit.form.…`.
/// - **Change what stands in the memo**: `ExcerptSections`: which parts, rows and columns of the
///   answer; four pages are the most (`MemoPageTest`).
/// - **Change what stands first in an answer**: `Front`, for text, JSON (`in_short`) and memo; what
///   to ask first, and why: `Ask`.
/// - **Compare one thing more of admissions side by side**: a row of `ComparisonRows` or
///   `ComparedEffects`, its words `admit.row.…`: three files.
@NullMarked
package org.shanhai.app.admit;

import org.jspecify.annotations.NullMarked;
