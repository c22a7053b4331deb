/// Trade between places by the engine, held against what it has not seen: goods shipped between
/// American states and between areas made by merging them, and what China's provinces keep of their
/// value added.
@NullMarked
package org.shanhai.bench.trade;

import org.jspecify.annotations.NullMarked;
