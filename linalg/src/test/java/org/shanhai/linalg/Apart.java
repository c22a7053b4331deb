package org.shanhai.linalg;

/// How far two matrices are apart; to have their numbers compared one by one as objects takes
/// seconds where they are large.
final class Apart {
    private Apart() {}

    /// The largest difference of any cell; not a number where one is none.
    static double most(Matrix found, Matrix wanted) {
        if (found.rows() != wanted.rows() || found.columns() != wanted.columns()) {
            throw new AssertionError("The matrices are not of one size.");
        }
        double most = 0;
        for (int k = 0; k < found.rows() * found.columns(); k++) {
            most = Math.max(most, Math.abs(found.storage()[k] - wanted.storage()[k]));
        }
        return most;
    }
}
