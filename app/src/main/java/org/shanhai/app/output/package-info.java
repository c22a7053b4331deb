/// Writes files and folders of results: whole or not at all, and tables of millions of rows fast.
@NullMarked
package org.shanhai.app.output;

import org.jspecify.annotations.NullMarked;
