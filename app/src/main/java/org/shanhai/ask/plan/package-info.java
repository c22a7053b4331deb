/// The question where all projects should go.
@NullMarked
package org.shanhai.ask.plan;

import org.jspecify.annotations.NullMarked;
