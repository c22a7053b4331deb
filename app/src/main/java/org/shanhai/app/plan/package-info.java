/// Where all projects of a pipeline should go, as an answer; and why there is none.
@NullMarked
package org.shanhai.app.plan;

import org.jspecify.annotations.NullMarked;
