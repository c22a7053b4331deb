/// Drives Apache Spark: what the program does on one machine, on many. Nothing is computed here;
/// rows and scenarios are handed to the functions of the engine and the app on the workers, and
/// what comes back is put together in an order that does not depend on how many there are.
@NullMarked
package org.shanhai.cluster;

import org.jspecify.annotations.NullMarked;
