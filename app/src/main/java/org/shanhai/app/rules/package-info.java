/// Standards of admission as answers: which rulesets there are, and what each of them says.
@NullMarked
package org.shanhai.app.rules;

import org.jspecify.annotations.NullMarked;
