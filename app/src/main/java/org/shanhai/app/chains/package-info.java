/// What the supply-chain engine says, as answers: effects, multipliers, flows.
///
/// Answers keep three things apart: what holds wherever things fall (totals), what the model adds
/// (where things fall, with its range) and what the figures rest on.
@NullMarked
package org.shanhai.app.chains;

import org.jspecify.annotations.NullMarked;
