/// Numbers and units as people write them, turned into the canonical units of the engine.
///
/// Units are those of JSR 385; money, persons, counts and water are base units of their own, so
/// that `万元/亩` and `吨标准煤/万元` are checked for dimension like any other unit. Everything that
/// can be read in two ways is an error, never a guess.
@NullMarked
package org.shanhai.pack.unit;

import org.jspecify.annotations.NullMarked;
