/// What the engine has to say to people, without the words: a key and arguments. The words stand in
/// the app, one file a language; here is only what is wrong, and with which values.
///
/// # How to change this package
///
/// - **Change a message about bad data**: its key in the enum of the package that says it
///   (`PackMessage`, `TableMessage`, …), where the fault is found. Its words stand under
///   `message.pack.base_circle` for `PackMessage.BASE_CIRCLE`, what to do behind `⇒`. A way out
///   that several messages share is said by `so`.
@NullMarked
package org.shanhai.message;

import org.jspecify.annotations.NullMarked;
