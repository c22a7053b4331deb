/// Which questions there are, and how each is laid out: a request of `ask` beside the sheet that
/// shows its result. Command line, HTTP and assistants ask by this list alone; to add a question
/// is to add a line of [Enquiries].
///
/// # How to change this package
///
/// - **Add a question**: a request and a result in `ask` (as `RulesListRequest`), a `Layout` (as
///   `RulesLayout`) and a line of `Enquiries` here, a line in `Commands`, words. What is made of a
///   result beside its answer: `Papers` (as `RecruitPapers`). An address in `ServedQuestions` where
///   it may be asked by one.
/// - **Add a question to the gallery**: a block that begins with its command in `docs/gallery.md`
///   and `docs/gallery.zh.md`; `-Dcases.update=true` writes the output.
@NullMarked
package org.shanhai.app.enquiry;

import org.jspecify.annotations.NullMarked;
