/// Benchmarks: each a main class or a JMH class, run by the commands in `bench/README.md`.
@NullMarked
package org.shanhai.bench;

import org.jspecify.annotations.NullMarked;
