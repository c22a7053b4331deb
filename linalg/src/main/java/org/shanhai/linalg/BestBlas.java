package org.shanhai.linalg;

import java.lang.System.Logger.Level;

/// Holds the choice made at first use.
final class BestBlas {
    static final Blas CHOICE = choose();

    private BestBlas() {}

    private static Blas choose() {
        try {
            return OpenBlas.load();
        } catch (OpenBlasLibrary.Unavailable unavailable) {
            System.getLogger("org.shanhai.linalg")
                    .log(
                            Level.WARNING,
                            "OpenBLAS cannot be used here ({0}); plain Java computes the same,"
                                    + " about ten times slower.",
                            unavailable.getMessage());
            return new PlainBlas();
        }
    }
}
