package org.shanhai.kept;

import java.util.function.Supplier;

/// Keeps numbers that take long to find.
@FunctionalInterface
public interface KeptNumbers {
    /// Keeps nothing: all is found anew.
    KeptNumbers NONE = (origin, count, search) -> search.get();

    /// The numbers found from an origin, in this run or an earlier one, bit for bit the same.
    ///
    /// @param origin of all that the search goes by
    /// @param count how many there are; kept ones of another count are none
    /// @param search finds them; what it throws is thrown, and nothing kept; an array of another
    ///     length says that there are none, is handed on and not kept
    double[] find(Supplier<Fingerprint> origin, int count, Supplier<double[]> search);
}
