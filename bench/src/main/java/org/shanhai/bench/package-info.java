/// Measures how long the engine takes, and how much memory.
///
/// # How to change this package
///
/// - **Measure something**: a class here and a row of `bench/README.md`.
@NullMarked
package org.shanhai.bench;

import org.jspecify.annotations.NullMarked;
