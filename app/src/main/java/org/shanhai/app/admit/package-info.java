/// What comes of a proposal, as an answer in text and JSON, and the file a proposal is written in.
@NullMarked
package org.shanhai.app.admit;

import org.jspecify.annotations.NullMarked;
