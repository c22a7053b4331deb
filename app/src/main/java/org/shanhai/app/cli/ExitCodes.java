package org.shanhai.app.cli;

/// What the process returns.
final class ExitCodes {
    static final int DONE = 0;

    /// The answer is no, or the data are bad.
    static final int NO = 1;

    static final int WRONG_USE = 2;

    /// Something broke that should not: a defect, to be reported.
    static final int DEFECT = 3;

    private ExitCodes() {}
}
