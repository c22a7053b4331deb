/// Dense matrices, and BLAS and LAPACK for them. Knows nothing of regions.
///
/// [Blas#best()] is OpenBLAS by the Foreign Function API where its library can be loaded, else
/// plain Java. Storage is row by row on the Java heap: native calls get it in place, without a
/// copy.
@NullMarked
package org.shanhai.linalg;

import org.jspecify.annotations.NullMarked;
