/// What the engine has to say to people, without the words: a key and arguments. The words stand in
/// the app, one file a language; here is only what is wrong, and with which values.
@NullMarked
package org.shanhai.message;

import org.jspecify.annotations.NullMarked;
