/// The one door to every question: a typed request, asked of a session, has a typed result.
///
/// A request is a record; each of its components that a caller may hand in bears [Handed]. Options
/// of the command line, parameters of addresses and inputs of assistants' tools are all made from
/// that, by [Parameters]. What is handed in and makes no sense is a [WrongUse]; a question without
/// an answer is a [Refusal], which says what can be done about it.
///
/// Nothing is laid out here: `app.enquiry` says which sheet shows which result.
///
/// # How to change this package
///
/// - **Add an option to a question**: a component of its request with `Handed`, used in the request
///   or its sheet; words `QUESTION.NAME.about`. Command line, HTTP, assistants and `openapi.yaml`
///   take it from there.
@NullMarked
package org.shanhai.ask;

import org.jspecify.annotations.NullMarked;
