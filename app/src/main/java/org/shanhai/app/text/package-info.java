/// The one place for words in English and Chinese, and for how numbers and units are written.
@NullMarked
package org.shanhai.app.text;

import org.jspecify.annotations.NullMarked;
